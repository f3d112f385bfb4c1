import type { Card, CardAction, CardBlock } from '../model.js';

/** Teams refuses a message above about 28 kB; the activity round the card takes its share. */
export const CARD_BYTES = 26 * 1024;
const MAX_ACTIONS = 6;
const MAX_FACTS = 40;
/** Longest text of one block in characters, tried in turn until the card fits. */
const CLIPS = [8000, 3000, 1200, 500, 200, 80];

type Json = Record<string, unknown>;
export interface AdaptiveCard extends Json { type: 'AdaptiveCard'; version: '1.5'; fallbackText: string; body: Json[]; actions?: Json[] }

/**
 * A card as Adaptive Card 1.5 (the newest that Teams shows from bots), at most 26 kB: long texts are shortened first, then blocks are left out from the end, never buttons.
 * Buttons are Action.Submit with `{ action, ...data }`, which every channel sends back as a message with a value.
 * @param fallbackText plain line shown where cards are not
 * @param suggestions answers to offer as further buttons, sent as if typed
 */
export function toAdaptiveCard(card: Card, fallbackText: string, suggestions: string[] = []): AdaptiveCard {
    for (const longest of CLIPS) {
        const rendered = render(card, fallbackText, suggestions, longest);
        if (bytes(rendered) <= CARD_BYTES) return rendered;
    }
    const least = render(card, fallbackText, suggestions, CLIPS.at(-1) ?? 80);
    const room = CARD_BYTES - bytes({ ...least, body: [] });
    let used = 0;
    return { ...least, body: least.body.filter((block) => (used += bytes(block) + 1) <= room) };
}

function render(card: Card, fallbackText: string, suggestions: string[], longest: number): AdaptiveCard {
    const title = card.title ? [textBlock(card.title, longest, { weight: 'Bolder', size: 'Medium', style: 'heading' })] : [];
    const actions = [
        ...(card.actions ?? []).map((action) => actionOf(action, longest)),
        ...suggestions.map((text) => ({ type: 'Action.Submit', title: clip(text, 60), data: { msteams: { type: 'imBack', value: clip(text, 300) } } })),
    ].slice(0, MAX_ACTIONS);
    return {
        type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5', fallbackText: clip(fallbackText, Math.min(longest, 1000)),
        body: [...title, ...blocksOf(card.blocks, longest)],
        ...(actions.length ? { actions } : {}),
    };
}

/** Adaptive Cards have no divider of their own: the block after one is set off by a line. */
function blocksOf(blocks: CardBlock[], longest: number): Json[] {
    let separator = false;
    return blocks.flatMap((block): Json[] => {
        if (block.kind === 'divider') {
            separator = true;
            return [];
        }
        const rendered = block.kind === 'facts' ? factSet(block.facts, longest) : textOrQuote(block, longest);
        const result = separator ? { ...rendered, separator, spacing: 'Medium' } : rendered;
        separator = false;
        return [result];
    });
}

const LOOKS = { plain: {}, strong: { weight: 'Bolder' }, muted: { isSubtle: true, size: 'Small' } } satisfies Record<string, Json>;

function textOrQuote({ text, look = 'plain' }: Extract<CardBlock, { kind: 'text' }>, longest: number): Json {
    return look === 'quote' ? { type: 'Container', style: 'emphasis', items: [textBlock(text, longest, {})] } : textBlock(text, longest, LOOKS[look]);
}

/** A single line break is a space in markdown. */
function textBlock(text: string, longest: number, look: Json): Json {
    return { type: 'TextBlock', text: escapeMarkdown(clip(text, longest)).replace(/\n+/g, '\n\n'), wrap: true, ...look };
}

function factSet(facts: { label: string; value: string }[], longest: number): Json {
    const shown = facts.slice(0, MAX_FACTS);
    return { type: 'FactSet', facts: shown.map(({ label, value }) => ({ title: escapeMarkdown(clip(label, 80)), value: escapeMarkdown(clip(value, longest)) })) };
}

function actionOf(action: CardAction, longest: number): Json {
    const style = action.look === 'danger' ? { style: 'destructive' } : action.look === 'primary' ? { style: 'positive' } : {};
    const data = { ...action.data, action: action.name };
    const title = clip(action.title, 60);
    if (!action.prompt) return { type: 'Action.Submit', title, data, ...style };
    const { prompt } = action;
    const label = clip(prompt.label, 200);
    const required = prompt.required ? { isRequired: true, errorMessage: label } : {};
    const input = { type: 'Input.Text', id: 'text', label, isMultiline: true, maxLength: 4000, ...required };
    const heading = prompt.title && prompt.title !== prompt.label ? [textBlock(prompt.title, Math.min(longest, 200), { weight: 'Bolder' })] : [];
    return { type: 'Action.ShowCard', title, ...style, card: { type: 'AdaptiveCard', body: [...heading, input], actions: [{ type: 'Action.Submit', title: clip(prompt.submit, 60), data, ...style }] } };
}

/**
 * Takes the power from markdown in text that people wrote: links, emphasis, code, lists, headings, rules, HTML.
 * Only where a character would act, because some clients show the backslash: `A_12` and `#42` stay as they are.
 */
export function escapeMarkdown(text: string): string {
    return text
        .replace(/^[ \t]+/gm, '')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
        .replace(/[*`]|~(?=~)|\](?=[([:])/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/^([-+=]+|#{1,6})(?=\s|$)/gm, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
        .replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Cuts between characters, never inside a surrogate pair. */
export function clip(text: string, longest: number): string {
    if (text.length <= longest) return text;
    const cut = text.slice(0, longest - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

function bytes(value: unknown): number {
    return Buffer.byteLength(JSON.stringify(value));
}
