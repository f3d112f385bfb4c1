import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { checkContent, watchContent, type Content } from '../../src/content/index.js';
import { sayHours } from '../../src/content/sayHours.js';
import type { ContentError } from '../../src/errors.js';
import { copyContent, type ContentCopy } from '../support/content.js';

const DAY = [{ from: 540, to: 1080 }];

describe('the knowledge as content', function () {
    this.timeout(60_000);
    let copy: ContentCopy;
    beforeEach(async () => { copy = await copyContent(); });
    afterEach(() => copy.dispose());
    const faults = async () => (await checkContent(copy.roots)).map(({ file, line, message }) => `${file.slice(copy.path('').length + 1)}:${line ?? ''} ${message}`);

    it('ships in order', async () => assert.deepEqual((await faults()).filter((fault) => fault.startsWith('knowledge')), []));

    const spoilt: [what: string, name: string, text: string, fault: RegExp][] = [
        ['a promise', 'en/more.md', '## Is it safe?\nWe guarantee it.', /^knowledge\/en\/more\.md:1 "guarantee\*" promises/],
        ['a heading alone', 'zh-CN/more.md', '# x\n\n## 可以退吗？', /^knowledge\/zh-CN\/more\.md:3 has no answer/],
        ['words that are none', 'en/words.yaml', 'stop: [a]\nsynonyms: []', /^knowledge\/en\/words\.yaml:2 unknown key "synonyms"/],
    ];
    for (const [what, name, text, fault] of spoilt) {
        it(`is refused with ${what}, and says where`, async () => {
            await copy.edit(`knowledge/${name}`, () => text);
            assert.ok((await faults()).some((one) => fault.test(one)), (await faults()).join('\n'));
        });
    }

    it('is taken up while running, the hours too', async () => {
        const events = new EventEmitter();
        const note = (item: Content | ContentError) => { events.emit('seen', item); };
        const watching = await watchContent(copy.roots, { onContent: note, onFault: note });
        const after = async (change: Promise<unknown>) => { await Promise.all([once(events, 'seen'), change]); };
        const find = (text: string) => watching.current.knowledge.find(text, 'en');
        try {
            assert.equal(find('do you sell gift cards?'), undefined);
            await after(copy.edit('knowledge/en/shop.md', () => '## Do you sell gift cards?\nYes, at the till.\n'));
            assert.deepEqual([find('do you sell gift cards?')?.id, find('do you sell gift cards?')?.text], ['shop#1', 'Yes, at the till.']);
            assert.equal(find('opening hours'), undefined);
            await after(copy.edit('dialogs/desk.yaml', (text) => `${text}\nhours:\n  timeZone: Asia/Shanghai\n  open: { mon: ["09:00-18:00"], tue: ["09:00-18:00"] }\n`));
            assert.match(find('opening hours')!.text, /Mon\s–\sTue 09:00–18:00/);
        } finally {
            await watching.close();
        }
    });
});

describe('opening hours in words', () => {
    const week = { timeZone: 'Asia/Shanghai', open: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [{ from: 600, to: 720 }, { from: 780, to: 1440 }] } };
    for (const [locale, words] of [
        ['en', /^Mon\s–\sFri 09:00–18:00; Sat 10:00–12:00, 13:00–24:00 \(China Standard Time\)$/u],
        ['zh-CN', /^周一\s?[–至]\s?周五 09:00–18:00; 周六 10:00–12:00, 13:00–24:00 \(中国标准时间\)$/u],
        ['zh-TW', /^週一\s?[–至]\s?週五 09:00–18:00; 週六 10:00–12:00, 13:00–24:00 \(中國標準時間\)$/u],
    ] as const) it(`are said in ${locale}`, () => assert.match(sayHours(week, locale), words));
});
