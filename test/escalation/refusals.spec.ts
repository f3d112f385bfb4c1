import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { ContentError } from '../../src/errors.js';
import { createRefusals, parseRefusals, putsOff } from '../../src/escalation/index.js';

const shipped = createRefusals(Object.fromEntries(['en', 'zh-CN', 'zh-TW'].map((locale) => {
    const file = `locales/${locale}/refusals.yaml`;
    return [locale, parseRefusals(readFileSync(file, 'utf8'), file)];
})));

describe('escalation: refusals', () => {
    const cases: [text: string, refuses: boolean][] = [
        ["I'm afraid we can't cancel it now.", true], ['Refunds take 5-7 working days.', true], ['Please contact the seller.', true], ['Unfortunately that is our policy', true], ['I understand your frustration.', true],
        ['Done, the refund is on its way to your card.', false], ["You don't have to do anything.", false], ['Your new parcel leaves today. Anything else?', false], ["I've put it back on your account.", false],
        ['很抱歉，这个无法退款呢', true], ['请您耐心等待', true], ['建议您联系商家哦', true], ['已经给您补发了，明天就到', false], ['不用担心，马上给您换一台', false], ['好的，已为您取消', false],
        ['不好意思，依公司規定無法退費', true], ['我們會再通知您', true], ['請洽原廠', true], ['已經幫您換好了，明天到貨', false], ['這邊已為您取消', false],
    ];
    for (const [text, refuses] of cases) it(`${refuses ? 'hears' : 'hears none in'} ${text}`, () => assert.equal(shipped(text), refuses));

    it('takes several phrases to a line and lets the longer, harmless one win', () => {
        const words = parseRefusals('phrases:\n  - no way, never\n  - "<n> days"\nharmless:\n  - never mind\n', 'f');
        assert.deepEqual(words, { phrases: ['no way', 'never', '<n> days'], harmless: ['never mind'] });
        const refuses = createRefusals({ en: words });
        assert.deepEqual(['No way!', 'Never.', 'in 12 days', 'never mind', 'Never mind, but no way'].map(refuses), [true, true, true, false, true]);
    });

    it('says where a file is wrong', () => {
        assert.throws(() => parseRefusals('phrases:\n  - no\nharmles: []\n', 'f.yaml'), (error: ContentError) => error.faults[0]?.line === 3 && /unknown key "harmles"/.test(error.faults[0].message));
        assert.deepEqual(parseRefusals('', 'f'), { phrases: [], harmless: [] });
    });

    it('knows an answer of our own bot that brings no help', () => {
        const acts: [keys: string[], kind: 'ask' | 'fallback' | 'offer' | 'inform', putsOff: boolean][] = [
            [['ask-delivery-order'], 'ask', false], [['fallback'], 'fallback', true], [['stuck-delivery-order', 'stuck'], 'offer', true], [['offer-person'], 'offer', false],
            [['lookup-delivery-orderStatus-found'], 'inform', false], [['lookup-delivery-orderStatus-failed'], 'inform', true],
        ];
        for (const [keys, kind, expected] of acts) assert.equal(putsOff([{ kind: 'acknowledge', keys: ['acknowledge-anger-mild'] }, { kind, keys }]), expected, keys[0]);
    });

    it('never throws', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => typeof shipped(text) === 'boolean')));
});
