import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeMarkdown, toAdaptiveCard } from '../../src/channels/adaptiveCard.js';
import type { Card } from '../../src/model.js';

const LIMIT = 28 * 1024;
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const action = fc.record({
    name: fc.string({ minLength: 1, maxLength: 30 }), title: fc.string({ maxLength: 300 }), data: fc.dictionary(fc.string({ maxLength: 20 }), fc.string({ maxLength: 60 }), { maxKeys: 4 }),
    look: fc.constantFrom('primary' as const, 'danger' as const, undefined),
    prompt: fc.option(fc.record({ title: fc.string(), label: fc.string({ maxLength: 900 }), submit: fc.string(), cancel: fc.string(), required: fc.boolean() }), { nil: undefined }),
});
const long = fc.oneof(fc.string(), fc.nat({ max: 40_000 }).map((length) => '气😀*_<&\n'.repeat(length / 7)));
const block = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: long, look: fc.constantFrom('plain' as const, 'strong' as const, 'muted' as const, 'quote' as const) }),
    fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fc.record({ label: fc.string(), value: long }), { maxLength: 60 }) }),
    fc.record({ kind: fc.constant('divider' as const) }),
);
const card: fc.Arbitrary<Card> = fc.record({ title: fc.option(long, { nil: undefined }), blocks: fc.array(block, { maxLength: 60 }), actions: fc.array(action, { maxLength: 9 }) });

describe('an Adaptive Card', () => {
    it('of any card fits a Teams message, with at most six buttons and a fallback', () => {
        fc.assert(fc.property(card, long, fc.array(fc.string(), { maxLength: 8 }), (given, text, suggestions) => {
            const made = toAdaptiveCard(given, text, suggestions);
            assert.ok(bytes(made) <= LIMIT, `${bytes(made)} bytes`);
            const wanted = Math.min(6, (given.actions?.length ?? 0) + suggestions.length);
            assert.equal(made.actions?.length ?? 0, wanted);
            assert.equal(typeof made.fallbackText, 'string');
            // Asked of the strings: in JSON a customer's own backslash looks like half a pair.
            JSON.stringify(made, (_, value: unknown) => { assert.doesNotMatch(String(value), /\p{Surrogate}/u, 'no broken surrogate pair'); return value; });
        }), { numRuns: 60 });
    });

    it('keeps all it can: a short card loses nothing', () => {
        const made = toAdaptiveCard({
            title: 'K7-42F', blocks: [{ kind: 'text', text: 'Angry', look: 'strong' }, { kind: 'divider' }, { kind: 'facts', facts: [{ label: 'Order', value: 'A_12' }] }],
            actions: [{ name: 'claim', title: 'Take it', look: 'primary', data: { caseId: 'c1' } }],
        }, 'New case');
        assert.deepEqual(made.body.map((item) => [item.type, item.separator ?? false]), [['TextBlock', false], ['TextBlock', false], ['FactSet', true]]);
        assert.deepEqual(made.body[2]?.facts, [{ title: 'Order', value: 'A_12' }]);
        assert.deepEqual(made.actions, [{ type: 'Action.Submit', title: 'Take it', data: { caseId: 'c1', action: 'claim' }, style: 'positive' }]);
    });

    it('a button that asks opens a form with one labelled input', () => {
        const prompt = { title: 'Note', label: 'What should the bot know?', submit: 'Hand back', cancel: 'Cancel', required: true };
        const [button] = toAdaptiveCard({ blocks: [], actions: [{ name: 'handBack', title: 'Hand back', data: { caseId: 'c1' }, prompt }] }, 'x').actions ?? [];
        assert.equal(button?.type, 'Action.ShowCard');
        const form = button.card as { body: Record<string, unknown>[]; actions: Record<string, unknown>[] };
        assert.deepEqual(form.body.at(-1), {
            type: 'Input.Text', id: 'text.handBack', label: prompt.label, isMultiline: true, maxLength: 4000, isRequired: true, errorMessage: prompt.label,
        });
        assert.deepEqual(form.actions, [{ type: 'Action.Submit', title: 'Hand back', data: { caseId: 'c1', action: 'handBack' } }]);
    });

    it('a customer cannot press our buttons through data named action', () => {
        const [button] = toAdaptiveCard({ blocks: [], actions: [{ name: 'note', title: 'n', data: { action: 'resolve' } }] }, 'x').actions ?? [];
        assert.equal((button?.data as { action: string }).action, 'note');
    });

    const escapes: [string, string][] = [
        ['[click](https://evil.example)', '[click\\](https://evil.example)'],
        ['**loud** `code`', '\\*\\*loud\\*\\* \\`code\\`'],
        ['_soft_ but snake_case', '\\_soft\\_ but snake_case'],
        ['# no heading, but #42', '\\# no heading, but #42'],
        ['- item\n1. item\n---', '\\- item\n1\\. item\n\\---'],
        ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
        ['\\*', '\\\\\\*'],
        ['C:\\dir', 'C:\\dir'],
        ['    code', 'code'],
        ['你好,我的订单 A-12 在哪里?', '你好,我的订单 A-12 在哪里?'],
    ];
    for (const [text, escaped] of escapes) it(`writes ${JSON.stringify(text)} as text`, () => assert.equal(escapeMarkdown(text), escaped));
});
