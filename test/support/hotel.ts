/** A house of somebody else's: beside what is shipped a topic of their own, lost property of a hotel, with a slot of each kind an admin may use, and an answer of their own. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadContent } from '../../src/content/index.js';
import type { House } from '../../src/draft.js';
import { houseOf } from '../../src/house.js';
import { copyContent } from './content.js';

const TOPIC = `id: lost
team: delivery
outcome: { complete: noted, partial: unclear }
slots:
  - { id: item, type: product, required: true, order: 1 }
  - { id: left, type: date, required: true, order: 2 }
  - { id: hotel, type: text, required: true, order: 3 }
  - { id: address, type: text, sensitive: true, order: 4 }
`;

interface Tongue { heard: string; name: string; slots: [string, string, string, string]; asks: [string, string, string, string]; heading: string; answer: string }

const TONGUES: Record<string, Tongue> = {
    en: {
        heard: 'triggers: { 5: [left my, lost property] }\nslots: { item: [left my], left: [checked out], hotel: [at the] }\n', name: 'Lost property',
        slots: ['Item', 'Day left', 'Hotel', 'Address'], asks: ['What is it?', 'When did you leave?', 'Which hotel?', 'Where shall it go?'], heading: 'Do you have a pool?', answer: 'Yes, on the roof.',
    },
    'zh-CN': {
        heard: 'triggers: { 5: [忘在, 失物] }\nslots: { left: [退房] }\n', name: '失物招领',
        slots: ['物品', '离店日', '酒店', '地址'], asks: ['是什么东西？', '哪天离店的？', '哪家酒店？', '寄到哪里？'], heading: '有游泳池吗？', answer: '有，在楼顶。',
    },
    'zh-TW': {
        heard: 'triggers: { 5: [忘在, 失物] }\nslots: { left: [退房] }\n', name: '失物招領',
        slots: ['物品', '離店日', '飯店', '地址'], asks: ['是什麼東西？', '哪天離店的？', '哪家飯店？', '寄到哪裡？'], heading: '有游泳池嗎？', answer: '有，在樓頂。',
    },
};
const IDS = ['item', 'left', 'hotel', 'address'];

function wordsOf({ name, slots, asks }: Tongue): string {
    const of = (key: string, text: string) => `${key} = ${text}\n`;
    const each = IDS.map((id, i) => of(`slot-lost-${id}`, slots[i]!) + of(`ask-lost-${id}`, asks[i]!) + of(`ask-lost-${id}-again`, asks[i]!) + of(`why-lost-${id}`, `[why ${id}]`)).join('');
    const facts = '{ $item } · { $left } · { $hotel } · { $address }';
    return of('topic-lost', name) + each + ['resume-lost', 'after-lost', 'confirm-lost', 'solve-lost-noted', 'solve-lost-unclear', 'parked-lost', 'take-up-lost'].map((key) => of(key, facts)).join('');
}

/** Loads that house from a folder of its own, which is gone afterwards. */
export async function hotelHouse(): Promise<House> {
    const copy = await copyContent();
    const write = async (name: string, text: string): Promise<void> => {
        await mkdir(dirname(copy.path(name)), { recursive: true });
        await writeFile(copy.path(name), text);
    };
    await write('dialogs/topics/lost.yaml', TOPIC);
    for (const [tag, tongue] of Object.entries(TONGUES)) {
        await write(`locales/${tag}/topics/lost.yaml`, tongue.heard);
        await write(`locales/${tag}/topics/lost.ftl`, wordsOf(tongue));
        await write(`knowledge/${tag}/hotel.md`, `## ${tongue.heading}\n\n${tongue.answer}\n`);
    }
    try {
        return houseOf(await loadContent(copy.roots), { defaultLocale: 'en', timeZone: 'UTC', places: [] });
    } finally {
        await copy.dispose();
    }
}
