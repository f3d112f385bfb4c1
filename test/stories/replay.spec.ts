import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { House } from '../../src/draft.js';
import { callOf, hearAll, scoresOf, type Call, type Line } from '../../src/escalation/index.js';
import { nextMood } from '../../src/mood/index.js';
import { shippedHouse } from '../support/house.js';
import { SHIPPED_LOCALES } from '../support/words.js';

interface Labelled { scene: string; lang: string; needsHuman: number | null; dialogue: Line[] }

/** Written for this test alone: neither the reader nor the rules were fitted to them. `fresh/` came later, before anything was mended that the others had shown. */
const dialoguesOf = (lang: string): Labelled[] => [`${lang}.jsonl`, `fresh/${lang}.jsonl`].flatMap((name) =>
    readFileSync(`test/stories/dialogues/${name}`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled));
const ALL = SHIPPED_LOCALES.flatMap(dialoguesOf);

/** What is asked for; the rules reach a little more. */
const FLOOR = { recall: 0.95, overEscalation: 0.05, late: 0 };

function replayed({ reader, rules, refuses, dialog }: House, { dialogue }: Labelled): Call | undefined {
    let lang: string | undefined;
    const heard = hearAll(dialogue, (text, { recent, mood }) => {
        const reading = reader.read(text, { lang, recent });
        lang = reading.lang;
        return { reading, mood: nextMood(mood, reading), asks: dialog.asks(text) };
    }, ({ text }) => refuses(text));
    return callOf(rules, heard);
}

describe('written dialogues replayed through the shipped rules', function () {
    this.timeout(30_000);
    let judged: { item: Labelled; call: Call | undefined; called: number | null; needed: number | null }[];
    before(async () => {
        const house = await shippedHouse();
        judged = ALL.map((item) => {
            const call = replayed(house, item);
            return { item, call, called: call?.at ?? null, needed: item.needsHuman };
        });
    });
    const told = (list: typeof judged) => list.map(({ item, call, needed }) => `${item.lang} ${item.scene}: needed ${needed}, called ${call?.at ?? null} ${call?.verdict.rule ?? ''}`).join('\n');

    it('are at least sixty, in three languages, about half of them in need of a person', () => {
        assert.ok(ALL.length >= 60);
        for (const lang of SHIPPED_LOCALES) {
            const own = dialoguesOf(lang);
            const needing = own.filter(({ needsHuman }) => needsHuman !== null).length;
            assert.ok(own.length >= 20 && Math.abs(needing / own.length - 0.5) <= 0.06, `${lang}: ${needing} of ${own.length}`);
            for (const { needsHuman, dialogue, scene } of own) assert.ok(needsHuman === null || needsHuman <= dialogue.filter(({ speaker }) => speaker === 'customer').length, scene);
        }
        assert.equal(new Set(ALL.map(({ scene }) => scene)).size, ALL.length);
    });

    it('call a person where one is needed', () => {
        const missed = judged.filter(({ needed, called }) => needed !== null && called === null);
        const { recall } = scoresOf(judged);
        assert.ok(recall >= FLOOR.recall, `recall ${recall.toFixed(3)}\n${told(missed)}`);
    });

    it('leave the others to the bot', () => {
        const eager = judged.filter(({ needed, called }) => needed === null && called !== null);
        const { overEscalation } = scoresOf(judged);
        assert.ok(overEscalation <= FLOOR.overEscalation, `over-escalation ${overEscalation.toFixed(3)}\n${told(eager)}`);
    });

    it('call in time', () => {
        const late = judged.filter(({ needed, called }) => needed !== null && called !== null && called > needed + 1);
        assert.ok(late.length <= FLOOR.late, told(late));
    });

    it('never miss danger, self-harm, fraud, a legal threat or the wish for a person', () => {
        const grave = /(?:person|找人|找真人|gas|煤气|瓦斯|burning|起火|触电|self-harm|轻生|輕生|fraud|被骗|盗刷|詐騙|盜用|legal|起诉|提告)/;
        const wrong = judged.filter(({ item, called, needed }) => needed !== null && grave.test(item.scene) && (called === null || called > needed));
        assert.deepEqual(told(wrong), '');
    });
});
