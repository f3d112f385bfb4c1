import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toAdaptiveCard } from '../../src/channels/adaptiveCard.js';
import { toBlocks, toSlackMessage } from '../../src/channels/slack/blocks.js';
import { promptView } from '../../src/channels/slack/buttons.js';
import { createWording } from '../../src/wording/index.js';
import { adaptiveFaults } from '../support/adaptiveCards.js';
import { blockFaults, viewFaults } from '../support/fakeSlack.js';
import { CARD_WORDS, SHIPPED_LOCALES, shippedSources } from '../support/words.js';
import { fullCase, wildCase, wildTargets } from '../support/wildCases.js';

const wording = createWording(shippedSources(CARD_WORDS));
const MANY = { teams: [{ name: 'billing' }], people: Array.from({ length: 20 }, (_, i) => ({ id: `person-${i}`, name: `Person ${i}` })) };

describe('case cards on the platforms', () => {
    it('any case, in any language, before a desk of any size, is taken by Slack', () => {
        fc.assert(fc.property(wildCase, fc.constantFrom(...SHIPPED_LOCALES), wildTargets, (item, locale, targets) => {
            const card = wording.caseCard(item, locale, 0, targets);
            const { text, blocks } = toSlackMessage({ text: card.title ?? '', card });
            assert.deepEqual(blockFaults(blocks), []);
            assert.ok(JSON.stringify(blocks).length <= 13_200 && text !== '' && text.length <= 4000);
            for (const { prompt, name, data } of card.actions ?? []) if (prompt) assert.deepEqual(viewFaults(promptView(prompt, { action: name, data }, { channel: 'C1', messageTs: '1.0' })), [], name);
        }), { numRuns: 80 });
    });

    it('and by Teams', () => {
        fc.assert(fc.property(wildCase, fc.constantFrom(...SHIPPED_LOCALES), wildTargets, (item, locale, targets) => {
            const card = wording.caseCard(item, locale, 0, targets);
            assert.deepEqual(adaptiveFaults(toAdaptiveCard(card, card.title ?? '')), []);
        }), { numRuns: 80 });
    });

    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
        it(`with all there can be to say, the card ends with how to begin and keeps its buttons, ${locale}`, () => {
            const card = wording.caseCard(fullCase(locale), locale, 0, MANY);
            const slack = JSON.stringify(toBlocks(card));
            const teams = JSON.stringify(toAdaptiveCard(card, 'x'));
            const begin = card.blocks.at(-1);
            assert.ok(begin?.kind === 'text');
            const opening = begin.text.slice(0, 15);
            for (const [where, shown] of [['Slack', slack], ['Teams', teams]] as const) {
                assert.ok(shown.includes(opening), `${where} shows the first sentence`);
                for (const { title } of card.actions ?? []) assert.ok(shown.includes(title), `${where} shows ${title}`);
            }
            assert.ok(!slack.includes('"text":"…"'), `nothing is left out: ${slack.length} characters`);
            for (const { text } of fullCase(locale).summary.commitments) assert.ok(slack.split(text.slice(0, 20)).length > 2, 'what was told and what was said stand there');
        });
    }

    it('draws the course as a line in Teams, with the words for clients without charts', () => {
        const { body } = toAdaptiveCard(wording.caseCard(fullCase('en'), 'en', 0), 'x');
        const chart = body.find(({ type }) => type === 'Chart.Line');
        const [line] = chart?.['data'] as { values: { x: number; y: number }[] }[];
        assert.deepEqual(line?.values.slice(0, 2), [{ x: 1, y: 1 }, { x: 2, y: 0.54 }]);
        assert.match(JSON.stringify(chart?.['fallback']), /"TextBlock".*Mood [▁-█]{20} getting worse/);
        assert.match(String(chart?.['title']), /getting worse/);
    });
});
