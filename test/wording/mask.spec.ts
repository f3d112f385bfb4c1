import assert from 'node:assert/strict';
import type { Summary } from '../../src/model.js';
import { maskedSummary, withoutSensitive } from '../../src/wording/mask.js';
import { summary, verdict } from '../support/cases.js';

const secret = (value: string): Summary['facts'][number] => ({ topic: 'delivery', slot: 'contact', status: 'given', value, sensitive: true });
const quoted = (value: string, said: string) => withoutSensitive({ ...summary, facts: [secret(value)], quotes: [said] }).quotes[0];

describe('wording/mask', () => {
    const rows: [value: string, says: string, shows: string][] = [
        ['0912345678', 'call 0912 345 678', 'call ••••5678'],
        ['0912345678', '打 ０９１２－３４５－６７８ 給我', '打 ••••5678 給我'],
        ['0912345678', 'call (0912) - 345 - 678', 'call (••••5678'],
        ['0912345678', 'call 0912345678 2 parcels', 'call ••••5678 2 parcels'],
        ['+886912345678', '0912345678 20731188', '••••5678 20731188'],
        ['2345', '6222 0210 0111 2345 / 2', '•••• / 2'],
        ['0912345678', 'the parcel 509123456781', 'the parcel 509123456781'],
        ['0912345678', 'order 20731188, call 0912345678', 'order 20731188, call ••••5678'],
        ['ana@example.com', '信箱是ＡＮＡ＠example．com，謝謝', '信箱是••••.com，謝謝'],
        ['Rose Street 12', 'rose\nstreet  12 please', '••••et12 please'],
        ['台北市信義區松仁路100號', '住台北市信義區松仁路100號', '住••••100號'],
        ['C:\\+(x)', 'it is c:\\+(x)!', 'it is ••••!'],
        // Quotes are cut for their length, and so may be what they end with.
        ['0912345678', 'you can reach me at 0912 345…', 'you can reach me at ••••…'],
        ['0912345678', 'you can reach me at 0912 345 678…', 'you can reach me at ••••5678…'],
        ['ana@example.com', 'write to ana@exam…', 'write to ••••…'],
        ['ana@example.com', 'and so on…', 'and so on…'],
        ['0912345678', 'the order is 2073…', 'the order is 2073…'],
    ];
    for (const [value, says, shows] of rows) it(`knows ${value} again in “${says.replace('\n', '⏎')}”`, () => assert.equal(quoted(value, says), shows));

    /** Every place of a summary in which the customer, or what was said to them, is quoted. */
    const said = 'my number 0912-345-678';
    const everywhere: Summary = {
        ...summary, quotes: [said], peak: { quote: said, emotion: 'anger', intensity: 0.9 }, cause: { kind: 'waiting', quote: said }, others: [{ kind: 'attitude', quote: said }], past: said, phrases: [said], warnings: [said],
        facts: [secret('0912345678'), { topic: 'other', slot: 'what', status: 'given', value: said, sensitive: false }], commitments: [{ text: said, at: 1 }],
        verdict: { ...verdict, because: [{ fact: 'signals', value: 'legal', words: [said] }] }, expectation: { expected: said, happened: said, gap: 0.5 }, attribution: { to: 'effort', quote: said },
        need: { stated: said, beneath: 'value', quote: said }, turned: { worse: { by: 'bot', line: said }, better: { by: 'humanAgent', line: said } }, helped: { by: 'Mia', at: 1, note: said },
    };

    it('leaves the value in no place where somebody is quoted', () => {
        const text = JSON.stringify(withoutSensitive(everywhere));
        assert.equal(text.split('345-678').length, 1, text);
        assert.equal(text.split('my number ••••5678').length, JSON.stringify(everywhere).split(said).length);
    });

    it('takes nothing else away', () => {
        const plain = (about: Summary): unknown => JSON.parse(JSON.stringify(about).replaceAll('my number ••••5678', said));
        assert.deepEqual(plain(withoutSensitive(everywhere)), everywhere);
        const open = { ...everywhere, facts: everywhere.facts.map((fact) => ({ ...fact, sensitive: false })) };
        assert.equal(withoutSensitive(open), open);
    });

    it('masks the fact itself for whoever gets data', () => {
        assert.deepEqual(maskedSummary(everywhere).facts.map(({ value }) => value), ['••••5678', 'my number ••••5678']);
        assert.doesNotMatch(JSON.stringify(maskedSummary(everywhere)), /345-?678/);
    });
});
