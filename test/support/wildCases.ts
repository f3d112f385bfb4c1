import fc from 'fast-check';
import { CASE_STATES, EMOTIONS, SIGNALS, type Case, type Summary } from '../../src/model.js';
import { aCase, summary as calm } from './cases.js';

/** What a person may write: nothing, very much, and what breaks cards. */
const wild = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 3000 }),
    fc.constantFrom('', '🙃'.repeat(1500), '<@U1>&<!channel>'.repeat(200), '**[x](y)**\n'.repeat(300), '"\\'.repeat(1500), '气死我了!!!'.repeat(400), '{ $x }'),
);
const emotion = fc.constantFrom(...EMOTIONS);
const fact = fc.record({ topic: fc.constantFrom('delivery', 'charge'), slot: wild, status: fc.constantFrom('given', 'unsure', 'refused', 'missing') as fc.Arbitrary<'given'>, value: wild, sensitive: fc.boolean() });
const because = fc.record({ fact: fc.constantFrom('signals', 'anger', 'topic'), value: fc.oneof(wild, fc.double(), fc.boolean()), words: fc.array(wild, { maxLength: 6 }) });

const summary: fc.Arbitrary<Summary> = fc.record({
    lang: fc.constantFrom('en', 'zh-CN', 'zh-TW', 'xx'), emotion, intensity: fc.double(), course: fc.array(fc.double(), { maxLength: 30 }), trend: fc.constantFrom('worse', 'steady', 'better'),
    peak: fc.record({ quote: wild, emotion, intensity: fc.double() }), cause: fc.record({ kind: wild, quote: wild, dimension: fc.constant('empathy' as const) }), topic: wild,
    facts: fc.array(fact, { maxLength: 15 }), signals: fc.subarray([...SIGNALS]), style: fc.constantFrom('impatient', 'reserved', 'plain'), quotes: fc.array(wild, { maxLength: 8 }),
    commitments: fc.array(fc.record({ text: wild, at: fc.nat(), dueAt: fc.nat() }), { maxLength: 8 }), acknowledged: fc.array(emotion, { maxLength: 20 }),
    verdict: fc.record({ rule: wild, do: fc.constant('handoff' as const), reason: wild, priority: fc.constantFrom('low', 'urgent'), because: fc.array(because, { maxLength: 10 }) }) as fc.Arbitrary<Summary['verdict']>,
    expectation: fc.record({ expected: wild, happened: wild, gap: fc.double() }), need: fc.record({ stated: wild, beneath: wild, quote: wild }), past: wild, warnings: fc.array(wild, { maxLength: 4 }),
    attribution: fc.record({ to: fc.constantFrom('ability', 'effort', 'circumstance'), quote: wild }), others: fc.array(fc.record({ kind: wild, quote: wild }), { maxLength: 4 }),
    turned: fc.record({ worse: fc.record({ by: fc.constantFrom('bot', 'humanAgent'), line: wild }), better: fc.record({ by: fc.constantFrom('bot', 'humanAgent'), line: wild }) }), complaintRisk: fc.double(), care: fc.boolean(),
    phrases: fc.array(wild, { maxLength: 5 }), helped: fc.record({ by: wild, at: fc.nat(), note: wild }),
});

/** Any case at all, in any state. */
export const wildCase: fc.Arbitrary<Case> = fc.record({
    summary, name: wild, state: fc.constantFrom(...CASE_STATES), who: wild, callBack: fc.option(fc.record({ wish: wild, at: fc.nat() }), { nil: undefined }),
    corrections: fc.array(fc.record({ at: fc.nat(), who: wild, was: emotion, is: emotion }), { maxLength: 3 }),
}).map(({ name, who, ...about }) => aCase({ ...about, id: '0f8fad5b-d9cb-469f-a165-70867728950e', customer: { id: 'c', name }, humanAgent: { id: 'U1', name: who } }));

const longName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
/** A desk of any size, with names as long as its settings allow. */
export const wildTargets = fc.record({
    teams: fc.array(longName.map((name) => ({ name })), { maxLength: 30 }), people: fc.array(fc.record({ id: longName, name: longName }), { maxLength: 90 }),
});

/** All there can be to say of a case, none of it silly: what a card must show without leaving anything out. */
export function fullCase(lang: 'en' | 'zh-CN' | 'zh-TW'): Case {
    const han = lang !== 'en';
    const quote = (han ? '我上個月就打過三次電話，每次都說會處理，到現在一個回覆都沒有，' : 'I called three times last month, and every time I was told it is being handled; ').repeat(han ? 3 : 2);
    const emotionNow = 'anger' as const;
    return aCase({
        id: '0f8fad5b-d9cb-469f-a165-70867728950e', code: 'K7F-42C', state: 'claimed', priority: 'urgent', customer: { id: 'c1', name: han ? '歐陽美玲' : 'Alexandra Constantinopoulos' },
        humanAgent: { id: 'mia', name: 'Mia Novak' }, callBack: { wish: quote, at: 0 }, corrections: [{ at: 0, who: 'Mia Novak', was: 'sadness', is: emotionNow }],
        summary: {
            ...calm, lang, emotion: emotionNow, intensity: 0.97, course: Array.from({ length: 20 }, (_, i) => Math.cos(i)), trend: 'worse', peak: { quote, emotion: emotionNow, intensity: 0.97 },
            cause: { kind: 'waiting', quote, dimension: 'responsiveness' }, topic: 'delivery', care: true, complaintRisk: 0.81, tried: ['restart'],
            // What is sensitive stands nowhere else, where it would be masked.
            facts: ['order', 'when', 'address', 'carrier', 'tried', 'phone'].map((slot, i) => ({ topic: 'delivery', slot, status: i % 2 ? 'unsure' : 'given', value: i === 5 ? [...quote.slice(0, 60)].reverse().join('') : quote.slice(0, 60), sensitive: i === 5 }) as const),
            signals: [...SIGNALS].slice(0, 8), style: 'impatient', quotes: [`1 ${quote}`, `2 ${quote}`, `3 ${quote}`],
            commitments: [1, 2, 3].map((i) => ({ text: `${i} ${quote}`, at: 0, dueAt: i * 60_000 })), acknowledged: ['anger', 'disappointment'], phrases: [1, 2, 3].map((i) => `${i} ${quote}`),
            verdict: { rule: 'high-anger', do: 'handoff', reason: 'reason-high-anger', priority: 'urgent', because: [{ fact: 'anger', value: 0.97 }, { fact: 'signals', value: 'legal,publicity', words: ['see you in court'] }] },
            expectation: { expected: quote.slice(0, 60), happened: quote.slice(0, 60), gap: 0.8 }, need: { stated: quote.slice(0, 60), beneath: 'emotion', quote: quote.slice(0, 59) }, past: quote.slice(0, 60),
            attribution: { to: 'effort', quote: quote.slice(0, 60) }, others: ['refund', 'noAnswer', 'attitude'].map((kind) => ({ kind, quote: quote.slice(0, 60) })), warnings: [quote.slice(0, 60)],
            turned: { worse: { by: 'bot', line: quote }, better: { by: 'humanAgent', line: quote } }, helped: { by: 'Tom Berg', at: 0, note: quote },
        },
    });
}
