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

    it('shows no part of which nothing is known', () => {
        const { cause, peak, topic, style, facts, told } = view({ cause: undefined, peak: undefined, topic: undefined, style: 'plain', commitments: [] });
        assert.deepEqual([cause, peak, topic, style, facts, told], [undefined, undefined, undefined, undefined, [], []]);
    });
});
