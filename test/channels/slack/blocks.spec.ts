import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toBlocks, toSlackMessage } from '../../../src/channels/slack/blocks.js';
import { promptView, readPress, readSubmission } from '../../../src/channels/slack/buttons.js';
import { WarmlineError } from '../../../src/errors.js';
import type { Card, Outgoing } from '../../../src/model.js';
import { blockFaults, viewFaults } from '../../support/fakeSlack.js';
import { blocksTooLong } from '../../support/fakeSlack/blockKit.js';

const NOTE = { title: 'Add a note', label: 'Note', submit: 'Save', cancel: 'Cancel', required: true };

describe('cards as Block Kit', () => {
    it('renders title, text, facts, divider and buttons', () => {
        const blocks = toBlocks({
            title: 'Case K7-42F',
            blocks: [
                { kind: 'text', text: 'Very angry', look: 'strong' },
                { kind: 'text', text: 'waiting <since> Monday', look: 'quote' },
                { kind: 'text', text: 'seen on Slack', look: 'muted' },
                { kind: 'divider' },
                { kind: 'facts', facts: [{ label: 'Order', value: 'A_12' }, { label: 'Phone', value: '' }] },
            ],
            actions: [{ name: 'claim', title: 'Claim', look: 'primary', data: { caseId: 'c1' } }],
        });
        const said = (text: string) => ({ type: 'mrkdwn', text, verbatim: true });
        assert.deepEqual(blocks.slice(0, -1), [
            { type: 'header', text: { type: 'plain_text', text: 'Case K7-42F', emoji: false } },
            { type: 'section', text: said('*Very angry*') },
            { type: 'section', text: said('> waiting &lt;since&gt; Monday') },
            { type: 'context', elements: [said('seen on Slack')] },
            { type: 'divider' },
            { type: 'section', fields: [said('*Order*\nA_12'), said('*Phone*\n')] },
        ]);
        const actions = blocks.at(-1);
        assert.ok(actions?.type === 'actions' && actions.elements[0]?.type === 'button');
        assert.equal(actions.elements[0].style, 'primary');
        assert.deepEqual(readPress(actions.elements[0].value), { kind: 'act', action: 'claim', data: { caseId: 'c1' } });
    });

    it('keeps within every limit, whatever the card', () => {
        const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('<', '&', 'a', ' ', '\n', '客'), minLength: 2500, maxLength: 7000 }));
        const block: fc.Arbitrary<Card['blocks'][number]> = fc.oneof(
            fc.record({ kind: fc.constant('text' as const), text, look: fc.constantFrom('plain' as const, 'strong' as const, 'muted' as const, 'quote' as const) }),
            fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 25 }) }),
            fc.constant({ kind: 'divider' as const }),
        );
        const action = fc.record({ name: fc.constantFrom('claim', 'reply'), title: text, data: fc.dictionary(fc.constantFrom('caseId', 'x'), fc.string({ maxLength: 40 })), prompt: fc.option(fc.constant(NOTE), { nil: undefined }) });
        const outgoing: fc.Arbitrary<Outgoing> = fc.record({
            text,
            card: fc.option(fc.record({ title: text, blocks: fc.array(block, { maxLength: 70 }), actions: fc.array(action, { maxLength: 8 }) }), { nil: undefined }),
            suggestions: fc.option(fc.array(text, { maxLength: 9 }), { nil: undefined }),
            attachments: fc.option(fc.array(fc.record({ name: text, contentType: fc.constant('image/png'), url: fc.webUrl() }), { maxLength: 3 }), { nil: undefined }),
            from: fc.option(fc.record({ id: fc.constant('u'), name: fc.string({ maxLength: 60 }) }), { nil: undefined }),
        });
        fc.assert(fc.property(outgoing, (message) => {
            const { text: fallback, blocks } = toSlackMessage(message);
            assert.ok(fallback.length > 0 && fallback.length <= 4000);
            assert.doesNotMatch(fallback, /<[!@#]/);
            if (!blocks) return;
            assert.deepEqual(blockFaults(blocks), []);
            assert.equal(blocksTooLong(blocks), false);
        }), { numRuns: 50 });
    });

    it('cuts a card of 51 blocks, and keeps its buttons', () => {
        const blocks = toBlocks({ blocks: Array.from({ length: 51 }, () => ({ kind: 'divider' as const })), actions: [{ name: 'claim', title: 'Claim', data: {} }] });
        assert.equal(blocks.length, 50);
        assert.equal(blocks.at(-1)?.type, 'actions');
        assert.deepEqual(blockFaults(blocks), []);
    });

    it('uses all 50 blocks where they suffice', () => {
        const blocks = toBlocks({ blocks: Array.from({ length: 50 }, () => ({ kind: 'divider' as const })) });
        assert.ok(blocks.length === 50 && blocks.every(({ type }) => type === 'divider'));
    });

    it('refuses button data that Slack would not keep, with a remedy', () => {
        const card: Card = { blocks: [], actions: [{ name: 'reply', title: 'Reply', data: { text: 'x'.repeat(2000) } }] };
        assert.throws(() => toBlocks(card), (error) => error instanceof WarmlineError && error.code === 'tooLarge' && error.remedy !== '');
    });
});

describe('messages for Slack', () => {
    it('are text alone where text suffices', () => assert.deepEqual(toSlackMessage({ text: 'I see. <b> & co' }), { text: 'I see. &lt;b&gt; &amp; co' }));

    it('offer at most five suggestions, which come back as text', () => {
        const { text, blocks } = toSlackMessage({ text: 'Which one?', suggestions: ['Parcel & post', '退款', 'c', 'd', 'e', 'f'] });
        assert.equal(text, 'Which one?');
        const actions = blocks?.at(-1);
        assert.ok(actions?.type === 'actions');
        const buttons = actions.elements.filter((element) => element.type === 'button');
        assert.deepEqual(buttons.map((button) => readPress(button.value)), ['Parcel & post', '退款', 'c', 'd', 'e'].map((said) => ({ kind: 'say', text: said })));
    });

    it('say who speaks', () => {
        const { text, blocks } = toSlackMessage({ text: 'I have your order here.', from: { id: 'a', name: 'Mia' } });
        assert.equal(text, 'Mia: I have your order here.');
        assert.equal(JSON.stringify(blocks?.[0]).includes('*Mia*'), true);
    });

    it('link files', () => {
        const { text, blocks } = toSlackMessage({ text: '', attachments: [{ name: 'photo.png', contentType: 'image/png', url: 'https://files.test/1' }] });
        assert.equal(text, 'photo.png');
        assert.deepEqual(blocks, [{ type: 'section', text: { type: 'mrkdwn', text: '<https://files.test/1|photo.png>', verbatim: true } }]);
    });

    it('use the card\'s title where the fallback is missing', () => assert.equal(toSlackMessage({ text: '', card: { title: 'New case', blocks: [] } }).text, 'New case'));
});

describe('what buttons carry', () => {
    it('survives that Slack escapes it on the way back', () => {
        fc.assert(fc.property(fc.dictionary(fc.constantFrom('caseId', 'note'), fc.string({ unit: 'grapheme', maxLength: 60 })), (data) => {
            const [actions] = toBlocks({ blocks: [], actions: [{ name: 'x', title: 'X', data }] });
            assert.ok(actions?.type === 'actions' && actions.elements[0]?.type === 'button');
            const back = actions.elements[0].value?.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
            assert.deepEqual(readPress(back), { kind: 'act', action: 'x', data: { ...data } });
        }));
    });

    it('is refused if it is not ours', () => {
        for (const value of [undefined, '', 'no json', 'null', '[]', '{"kind":"act"}', '{"kind":"say","text":1}']) assert.equal(readPress(value), undefined, value);
    });

    it('opens a modal within Slack\'s limits, in the words of the prompt', () => {
        const long = { title: '備註'.repeat(20), label: 'L'.repeat(400), submit: 'S'.repeat(40), cancel: 'C'.repeat(40), required: false };
        for (const prompt of [NOTE, long]) assert.deepEqual(viewFaults(promptView(prompt, { action: 'note', data: {} }, { channel: 'C1', messageTs: '1.0' })), []);
        const view = promptView(NOTE, { action: 'note', data: { caseId: 'c1' } }, { channel: 'C1', messageTs: '1.0' });
        assert.equal(view.title.text, 'Add a note');
        assert.deepEqual(readSubmission({ id: 'V1', private_metadata: view.private_metadata ?? '', state: { values: { text: { text: { value: 'call <him>' } } } } }), {
            action: 'note', data: { caseId: 'c1', text: 'call <him>' }, origin: { channel: 'C1', messageTs: '1.0' }, files: [],
        });
    });
});

describe('menus and lists', () => {
    const menu = { name: 'correct', title: 'The feeling is…', data: { caseId: 'c1' }, options: [{ title: 'sadness', value: 'sadness' }, { title: 'calm', value: 'neutral' }] };
    const pass = { name: 'pass', title: 'Pass on', data: { caseId: 'c1' }, prompt: { ...NOTE, choices: { label: 'To whom?', options: [{ title: 'billing', value: 'team:billing', group: 'Teams' }, { title: 'Mia', value: 'person:mia', group: 'People' }] } } };

    it('picking an option is the press, with the choice', () => {
        const [actions] = toBlocks({ blocks: [], actions: [menu] });
        assert.ok(actions?.type === 'actions' && actions.elements[0]?.type === 'static_select');
        assert.equal(actions.elements[0].placeholder?.text, menu.title);
        assert.deepEqual(readPress(actions.elements[0].options?.[1]?.value), { kind: 'act', action: 'correct', data: { caseId: 'c1', choice: 'neutral' } });
    });

    it('a button travels without its choices, which the form has under their headings', () => {
        const [actions] = toBlocks({ blocks: [], actions: [pass] });
        assert.ok(actions?.type === 'actions' && actions.elements[0]?.type === 'button');
        assert.doesNotMatch(actions.elements[0].value ?? '', /billing/);
        const view = promptView(pass.prompt, { action: 'pass', data: {} }, { channel: 'C1', messageTs: '1.0' });
        assert.deepEqual(viewFaults(view), []);
        assert.match(JSON.stringify(view.blocks[0]), /"option_groups":\[\{"label":[^]*Teams[^]*billing[^]*People[^]*Mia/);
    });

    it('the form comes back with both', () => {
        const { private_metadata: kept = '' } = promptView(pass.prompt, { action: 'pass', data: { caseId: 'c1' } }, { channel: 'C1', messageTs: '1.0' });
        const values = { text: { text: { value: 'a note' } }, choice: { choice: { selected_option: { value: 'team:billing' } } } };
        assert.deepEqual(readSubmission({ id: 'V1', private_metadata: kept, state: { values } })?.data, { caseId: 'c1', text: 'a note', choice: 'team:billing' });
    });

    it('what follows the last divider is kept where there is too much to say', () => {
        const much = Array.from({ length: 40 }, () => ({ kind: 'text' as const, text: 'x'.repeat(2000) }));
        const shown = JSON.stringify(toBlocks({ blocks: [...much, { kind: 'divider' }, { kind: 'text', text: 'at the end' }] }));
        assert.ok(shown.includes('at the end') && shown.includes('"…"') && shown.length < 13_200);
    });
});

describe('the field for files in a window', () => {
    const prompt = { title: 'Reply', label: 'Your message', submit: 'Send', cancel: 'Cancel', required: true };
    const view = (files: string | undefined, endings?: string[]) => promptView({ ...prompt, files }, { action: 'reply', data: { caseId: 'c1' } }, { channel: 'C2DESK', messageTs: '1.2' }, endings);
    const fieldOf = (made: ReturnType<typeof promptView>) => made.blocks.find((block) => 'element' in block && block.element.type === 'file_input');

    const cases: [what: string, files: string | undefined, endings: string[] | undefined, element: object | undefined][] = [
        ['is not there unless asked for', undefined, ['png'], undefined],
        ['takes anything where no endings are given', 'Files', undefined, { type: 'file_input', action_id: 'files', max_files: 10 }],
        ['takes what may be sent', 'Files', ['png', 'jpg'], { type: 'file_input', action_id: 'files', max_files: 10, filetypes: ['png', 'jpg'] }],
    ];
    for (const [what, files, endings, element] of cases) {
        it(what, () => {
            const made = view(files, endings);
            assert.deepEqual(viewFaults(made), []);
            assert.deepEqual((fieldOf(made) as { element?: object } | undefined)?.element, element);
        });
    }

    const submitted = (files: unknown) => readSubmission({ id: 'V1', private_metadata: view('Files').private_metadata!, state: { values: { text: { text: { value: 'here' } }, files: { files: { files: files as never } } } } });
    const read: [what: string, files: unknown, ids: string[]][] = [
        ['none chosen', [], []], ['no list at all', null, []], ['an id alone', [{ id: 'F1' }], ['F1']],
        ['more than the window takes', Array.from({ length: 12 }, (_, i) => ({ id: `F${i}` })), Array.from({ length: 10 }, (_, i) => `F${i}`)],
    ];
    for (const [what, files, ids] of read) it(`read: ${what}`, () => assert.deepEqual(submitted(files)?.files.map(({ id }) => id), ids));
});
