import assert from 'node:assert/strict';
import type { Summary } from '../../src/model.js';
import { createWording } from '../../src/wording/index.js';
import { viewSummary } from '../../src/web/summary.js';
import { aCase, summary } from '../support/cases.js';
import { CARD_WORDS, SHIPPED_LOCALES, shippedSources } from '../support/words.js';

const wording = createWording(shippedSources(CARD_WORDS));
const view = (about: Partial<Summary>, locale = 'en') => viewSummary(aCase({ summary: { ...summary, ...about } }), locale, { wording, now: () => 0 });

describe('web/summary', () => {
    it('masks what is sensitive and marks what is not known', () => {
        const { facts } = view({
            topic: 'charge',
            facts: [
                { topic: 'charge', slot: 'card', status: 'given', value: '6222021001112345', sensitive: true },
                { topic: 'charge', slot: 'amount', status: 'missing', sensitive: false },
                { topic: 'charge', slot: 'order', status: 'unsure', value: 'A-1', sensitive: false },
            ],
        });
        assert.deepEqual(facts.map(({ value, known }) => [value, known]), [['••••2345', true], ['not asked yet', false], ['A-1 (not sure)', false]]);
    });

    it('opens in the language of the customer, whatever the reader’s', () => {
        for (const locale of SHIPPED_LOCALES) assert.match(view({ lang: 'zh-CN', cause: { kind: 'waiting', quote: '等了三周' } }, locale).first, /“等了三周”/);
    });

    it('says in words what it has words for, and shows an admin’s own id where there are none', () => {
        const { cause, watch, style } = view({ cause: { kind: 'ownKind', quote: 'q' }, signals: ['legal', 'legal', 'thanks'], style: 'impatient' });
        assert.equal(cause?.label, 'ownKind');
        assert.equal(watch.length, 1);
        assert.doesNotMatch(`${watch[0]} ${style}`, /signal-|style-/);
    });

    it('labels what lies behind the feeling in the reader’s language and leaves the quotes alone', () => {
        const behind: Partial<Summary> = {
            expectation: { expected: 'Tuesday', happened: 'nothing', gap: 0.6 }, past: 'third time', attribution: { to: 'effort', quote: 'you do not care' }, need: { stated: 'a refund', beneath: 'emotion', quote: 'not even sorry' },
            others: [{ kind: 'attitude', quote: 'so rude' }], turned: { worse: { by: 'bot', line: 'Order number?' } }, warnings: ['my lawyer'], complaintRisk: 0.8,
        };
        for (const locale of SHIPPED_LOCALES) {
            const { expectation, past, attribution, need, others, turned, warnings } = view(behind, locale);
            assert.deepEqual([expectation, past, attribution?.quote, need?.stated, need?.quote, others?.[0]?.quote, turned, warnings],
                [behind.expectation, 'third time', 'you do not care', 'a refund', 'not even sorry', 'so rude', [{ to: 'worse', by: 'bot', line: 'Order number?' }], ['my lawyer']]);
            for (const label of [attribution!.label, need!.beneath!, others![0]!.label]) assert.doesNotMatch(label, /^(attribution|need|cause)-|^(effort|emotion|attitude)$/);
        }
        assert.equal(view({ need: { stated: 'a refund', beneath: 'value', quote: 'a refund' } }).need?.quote, undefined);
    });

    it('shows no part of which nothing is known', () => {
        const { cause, peak, topic, style, facts, told, ...rest } = view({ cause: undefined, peak: undefined, topic: undefined, style: 'plain', commitments: [] });
        assert.deepEqual([cause, peak, topic, style, facts, told], [undefined, undefined, undefined, undefined, [], []]);
        for (const part of ['expectation', 'past', 'attribution', 'need', 'others', 'turned', 'warnings']) assert.ok(!(part in rest), part);
    });
});
