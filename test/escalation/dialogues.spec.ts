import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRefusals, callOf, hearAll, parseRefusals, parseRules, scoresOf, type Judged, type Line } from '../../src/escalation/index.js';
import { createReader, nextMood, parseCues } from '../../src/mood/index.js';

const DIALOGUES = 'training/dialogues';
const LOCALES = ['en', 'zh-CN', 'zh-TW'];

interface Labelled { scene: string; lang: string; needsHuman: number | null; dialogue: Line[] }

/** By a hash of the scene: the points of the complaint risk and the thresholds of the rules were chosen on the first half alone. */
const halfOf = ({ scene, lang }: Labelled): number => createHash('sha1').update(scene + lang).digest()[0]! & 1;

const each = <T>(file: string, parse: (text: string, name: string) => T): Record<string, T> =>
    Object.fromEntries(LOCALES.map((locale) => [locale, parse(readFileSync(`locales/${locale}/${file}`, 'utf8'), `${locale}/${file}`)]));

describe('escalation: the shipped rules on written dialogues', function () {
    this.timeout(60_000);
    const judged: [Judged[], Judged[]] = [[], []];

    before(() => {
        const reader = createReader(each('cues.yaml', parseCues), readFileSync('src/mood/weights.bin'));
        const refuses = createRefusals(each('refusals.yaml', parseRefusals));
        const rules = parseRules(readFileSync('dialogs/escalation.yaml', 'utf8'), 'dialogs/escalation.yaml');
        const lines = readdirSync(DIALOGUES).filter((name) => name.endsWith('.jsonl')).flatMap((name) => readFileSync(`${DIALOGUES}/${name}`, 'utf8').split('\n').filter(Boolean));
        for (const item of lines.map((line) => JSON.parse(line) as Labelled)) {
            let lang: string | undefined;
            const heard = hearAll(item.dialogue, (text, { recent, mood }) => {
                const reading = reader.read(text, { lang, recent });
                lang = reading.lang;
                return { reading, mood: nextMood(mood, reading) };
            }, ({ text }) => refuses(text));
            judged[halfOf(item)]!.push({ called: callOf(rules, heard)?.at ?? null, needed: item.needsHuman });
        }
    });

    for (const [half, name] of ['the half they were tuned on', 'the half kept aside'].entries()) {
        it(`call a person where one is needed, and seldom elsewhere: ${name}`, () => {
            const { dialogues, recall, overEscalation, offsets } = scoresOf(judged[half]!);
            const late = [...offsets].reduce((sum, [offset, count]) => (offset > 1 ? sum + count : sum), 0);
            assert.ok(dialogues >= 100);
            assert.ok(recall >= 0.85, `recall ${recall}`);
            // Where between the two the rules stand moves with the reader's model; that they tell one from the other must not.
            assert.ok(overEscalation <= 0.28, `over-escalation ${overEscalation}`);
            assert.ok(recall - overEscalation >= 0.65, `told apart by ${recall - overEscalation}`);
            assert.ok(late <= dialogues * 0.06, `${late} late`);
        });
    }
});
