import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { EMOTIONS, HARD_EMOTIONS } from '../../src/model.js';
import { createWording } from '../../src/wording/index.js';
import { readLocale } from '../../src/wording/sources.js';
import { SHIPPED_LOCALES, shippedSources } from '../support/words.js';

const AT_LEAST = 6;
const topics = readdirSync('dialogs/topics').map((name) => name.replace(/\.yaml$/, ''));
const sources = shippedSources(/\.ftl$/);
const wording = createWording(sources);

/** Emotion × strength × with or without a cause; what is said of any topic must have them all. */
const CELLS = HARD_EMOTIONS.flatMap((emotion) => ['strong', 'mild'].flatMap((force) => [`acknowledge-${emotion}-${force}`, `acknowledge-${emotion}-${force}-cause`]));
/** The second step of the ladder, and good feelings. */
const SECOND = ['own-anger', 'own-disappointment', 'reassure-anxiety', 'reassure-sadness', 'reassure-confusion', 'acknowledge-satisfaction', 'acknowledge-gratitude'];
const SYMPATHY = new RegExp(`^(?:acknowledge-(?:${EMOTIONS.join('|')})|own|reassure)-`);

for (const locale of SHIPPED_LOCALES) {
    describe(`variants of sympathy in ${locale}`, () => {
        const wordings = new Map<string, Set<string>>();
        for (const { key, literal } of readLocale(locale, sources[locale]!).phrases) wordings.set(key, (wordings.get(key) ?? new Set()).add(literal.trim()));
        const few = (keys: Iterable<string>, least: number) => [...keys].filter((key) => (wordings.get(key)?.size ?? 0) < least).map((key) => `${key}: ${wordings.get(key)?.size ?? 0}`);

        it('has six different ones for every cell, whatever the topic', () => assert.deepEqual(few([...CELLS, ...SECOND], AT_LEAST), []));

        it('has six different ones for every cell a topic has of its own', () => {
            const own = [...wordings.keys()].filter((key) => SYMPATHY.test(key) && !key.endsWith('-short'));
            assert.ok(own.length > 150);
            assert.deepEqual(few(own, AT_LEAST), []);
        });

        it('has three brief ones wherever it has any', () => {
            assert.deepEqual(few([...wordings.keys()].filter((key) => SYMPATHY.test(key) && key.endsWith('-short')), 3), []);
        });

        it('has words of its own for an angry customer of every topic but praise', () => {
            const lacking = topics.filter((topic) => topic !== 'praise').flatMap((topic) => ['strong', 'strong-cause'].map((rest) => `acknowledge-anger-${topic}-${rest}`));
            assert.deepEqual(few(lacking, AT_LEAST), []);
        });

        it('hears six turns of one feeling without a repetition', () => {
            for (const cell of CELLS) {
                const said: string[] = [];
                const texts = Array.from({ length: AT_LEAST }, (_, seed) => {
                    const { message, used } = wording.say([{ kind: 'acknowledge', keys: [cell], args: { cause: 'x' } }], { locale, style: 'plain', said, seed });
                    said.push(...used);
                    return message.text;
                });
                assert.equal(new Set(texts).size, AT_LEAST, cell);
            }
        });

        it('says nothing of a time or a sum in them', () => {
            const numbers = [...wordings].filter(([key, texts]) => SYMPATHY.test(key) && [...texts].some((text) => /\d/.test(text))).map(([key]) => key);
            assert.deepEqual(numbers, []);
        });
    });
}
