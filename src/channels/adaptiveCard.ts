import type { Card, CardAction, CardBlock, CardChoice } from '../model.js';

/** Teams refuses a message above about 28 kB; the activity round the card takes its share. */
export const CARD_BYTES = 26 * 1024;
/** Teams shows no more in one row; what is beyond stands in further rows. */
const MAX_ACTIONS = 6;
const MAX_CHOICES = 60;
const MAX_FACTS = 40;
/** Longest text of one block in characters, tried in turn until the card fits. */
const CLIPS = [8000, 3000, 1200, 500, 200, 80];

type Json = Record<string, unknown>;
export interface AdaptiveCard extends Json { type: 'AdaptiveCard'; version: '1.5'; fallbackText: string; body: Json[]; actions?: Json[] }

/**
 * A card as Adaptive Card 1.5 (the newest that Teams shows from bots), at most 26 kB: long texts are shortened first, then blocks are left out from the end, those after
 * the last divider last, never buttons. Buttons are Action.Submit with `{ action, ...data }`, which every channel sends back as a message with a value. A course is
 * drawn as a line where the client knows how (Teams), and is the text it comes with everywhere else.
 * @param fallbackText plain line shown where cards are not
 * @param suggestions answers to offer as further buttons, sent as if typed
 */
export function toAdaptiveCard(card: Card, fallbackText: string, suggestions: string[] = []): AdaptiveCard {
    for (const longest of CLIPS) {
        const rendered = render(card, fallbackText, suggestions, longest);
        if (bytes(rendered) <= CARD_BYTES) return rendered;
    }
    const least = render(card, fallbackText, suggestions, CLIPS.at(-1) ?? 80);
    const rows = least.body.filter(({ type }) => type === 'ActionSet');
    let room = CARD_BYTES - bytes({ ...least, body: rows });
    const fits = (block: Json) => (room -= bytes(block) + 1) >= 0;
    const blocks = least.body.slice(0, least.body.length - rows.length);
    const divided = blocks.findLastIndex(({ separator }) => separator === true);
    const last = divided < 0 ? [] : blocks.slice(divided).filter(fits);
    return { ...least, body: [...blocks.slice(0, divided < 0 ? undefined : divided).filter(fits), ...last, ...rows] };
}

function render(card: Card, fallbackText: string, suggestions: string[], longest: number): AdaptiveCard {
    const title = card.title ? [textBlock(card.title, longest, { weight: 'Bolder', size: 'Medium', style: 'heading' })] : [];
    const actions = [
        ...(card.actions ?? []).map((action) => actionOf(action, longest)),
        ...suggestions.map((text) => ({ type: 'Action.Submit', title: clip(text, 60), data: { msteams: { type: 'imBack', value: clip(text, 300) } } })),
    ];
    return {
        type: 'AdaptiveCard', $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', version: '1.5', fallbackText: clip(fallbackText, Math.min(longest, 1000)),
        body: [...title, ...blocksOf(card.blocks, longest), ...furtherRows(actions)],
        ...(actions.length ? { actions: actions.slice(0, MAX_ACTIONS) } : {}),
    };
}

function furtherRows(actions: Json[]): Json[] {
    const rows: Json[] = [];
    for (let i = MAX_ACTIONS; i < actions.length; i += MAX_ACTIONS) rows.push({ type: 'ActionSet', actions: actions.slice(i, i + MAX_ACTIONS) });
    return rows;
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

/** Up to so many lines stand close together; beyond, each is a paragraph. */
const CLOSE_LINES = 8;
const LOOKS = { plain: {}, strong: { weight: 'Bolder' }, muted: { isSubtle: true, size: 'Small' } } satisfies Record<string, Json>;

function textOrQuote({ text, look = 'plain', course }: Extract<CardBlock, { kind: 'text' }>, longest: number): Json {
    if (course) return lineChart(textBlock(text, longest, LOOKS[look === 'quote' ? 'plain' : look]), text, course);
    if (look === 'quote') return { type: 'Container', style: 'emphasis', items: [textBlock(text, longest, {})] };
    const lines = clip(text, longest).split(/\n+/);
    if (lines.length === 1 || lines.length > CLOSE_LINES) return textBlock(text, longest, LOOKS[look]);
    return { type: 'Container', items: lines.map((line, i) => textBlock(line, longest, i === 0 ? LOOKS[look] : { ...LOOKS[look], spacing: 'None' })) };
}

/** Charts are Teams' own; where they are unknown, and for who cannot see them, the text says the same. */
function lineChart(fallback: Json, title: string, course: number[]): Json {
    const values = course.map((y, i) => ({ x: i + 1, y: Math.round(y * 100) / 100 }));
    return { type: 'Chart.Line', title: clip(title, 120), data: [{ legend: clip(title, 60), values }], fallback };
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
    if (action.options) return menu(title, data, action.options);
    if (!action.prompt) return { type: 'Action.Submit', title, data, ...style };
    const { prompt } = action;
    const label = clip(prompt.label, 200);
    const required = prompt.required ? { isRequired: true, errorMessage: label } : {};
    const input = { type: 'Input.Text', id: `text.${action.name}`, label, isMultiline: true, maxLength: 4000, ...required };
    const heading = prompt.title && prompt.title !== prompt.label ? [textBlock(prompt.title, Math.min(longest, 200), { weight: 'Bolder' })] : [];
    return { type: 'Action.ShowCard', title, ...style, card: { type: 'AdaptiveCard', body: [...heading, ...choiceSet(action), input], actions: [{ type: 'Action.Submit', title: clip(prompt.submit, 60), data, ...style }] } };
}

/** Ids of inputs are unique in a card, so the action's name stands behind what is asked for; `toIncoming` takes it off again. */
function choiceSet({ name, prompt }: CardAction): Json[] {
    const choices = prompt?.choices;
    if (!choices?.options.length) return [];
    const label = clip(choices.label, 200);
    const listed = choices.options.slice(0, MAX_CHOICES).map(({ title, value, group }) => ({ title: clip(group ? `${group}: ${title}` : title, 100), value: clip(value, 200) }));
    return [{ type: 'Input.ChoiceSet', id: `choice.${name}`, label, style: 'compact', isRequired: true, errorMessage: label, choices: listed }];
}

/** A button that opens a row of buttons, one for each option. */
function menu(title: string, data: Json, options: readonly CardChoice[]): Json {
    const buttons = options.slice(0, MAX_CHOICES).map((option) => ({ type: 'Action.Submit', title: clip(option.title, 60), data: { ...data, choice: option.value } }));
    return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body: furtherRows(buttons), actions: buttons.slice(0, MAX_ACTIONS) } };
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
