import type { types } from '@slack/bolt';
import type { Attachment, Card, CardBlock, Outgoing } from '../../model.js';
import { actionBlocks, suggestionsBlock } from './buttons.js';
import { clip, link, mrkdwn, pieces } from './markup.js';
import { richTextBlock } from './richText.js';

type Block = types.KnownBlock;

/** Slack's limits in UTF-16 units, https://docs.slack.dev/reference/block-kit */
const MAX_BLOCKS = 50;
const SECTION_TEXT = 3000;
const FIELD_TEXT = 2000;
const FIELDS_PER_SECTION = 10;
const CONTEXT_TEXT = 2000;
const HEADER_TEXT = 150;
/** Slack truncates at 40,000 and asks for at most 4,000. */
const MESSAGE_TEXT = 4000;
/** All blocks of a message together, as JSON: Slack answers `msg_blocks_too_long` from about 13,200 (measured in slackapi/bolt-js#2509; not documented). */
const BLOCKS_JSON = 12_000;
const MORE: Block = { type: 'context', elements: [{ type: 'mrkdwn', text: '…' }] };

/** A message as `chat.postMessage` and `chat.update` take it. `text` is never empty: it is what notifications and screen readers use. */
export interface SlackMessageBody { text: string; blocks?: Block[] }

/** A card as Block Kit, within every limit of Slack; what does not fit ends in an ellipsis, buttons always stay. */
export function toBlocks(card: Card, tail: readonly Block[] = []): Block[] {
    const body: Block[] = [];
    if (card.title?.trim()) body.push({ type: 'header', text: { type: 'plain_text', text: clip(card.title.replace(/\s+/g, ' ').trim(), HEADER_TEXT), emoji: false } });
    for (const block of card.blocks) body.push(...cardBlock(block));
    const end = [...actionBlocks(card.actions ?? []), ...tail];
    const divided = body.findLastIndex(({ type }) => type === 'divider');
    const last = divided < 0 ? [] : body.slice(divided);
    // What stands after the last divider gives way only where it is too much by itself.
    const keepsLast = last.length + end.length < MAX_BLOCKS / 2 && sizeOf([...last, ...end]) < (BLOCKS_JSON * 2) / 3;
    return keepsLast ? fitted(body.slice(0, body.length - last.length), [...last, ...end]) : fitted(body, end);
}

const sizeOf = (blocks: readonly Block[]): number => JSON.stringify(blocks).length;

/** What is said, as Slack takes it. Texts are escaped here, and nowhere before. */
export function toSlackMessage(outgoing: Outgoing): SlackMessageBody {
    const { card, suggestions = [], attachments = [], from, marks } = outgoing;
    const line = outgoing.text.trim() || card?.title?.trim() || attachments.map(nameOf).join(', ') || '…';
    const said = from?.name ? `${from.name}: ${line}` : line;
    const whole = mrkdwn(said);
    const [text = '…'] = whole.length <= MESSAGE_TEXT ? [whole] : pieces(said, MESSAGE_TEXT, mrkdwn);
    const tail = suggestions.length ? [suggestionsBlock(suggestions)] : [];
    if (card) return { text, blocks: toBlocks(card, [...attachmentBlocks(attachments), ...tail]) };
    const rich = marks?.length ? richTextBlock(outgoing.text, marks) : undefined;
    if (!from?.name && !tail.length && !attachments.length && text === whole && !rich) return { text };
    const speaker: Block[] = from?.name ? [context(strong(from.name))] : [];
    return { text, blocks: fitted([...speaker, ...rich ? [rich] : sections(outgoing.text, mrkdwn)], [...attachmentBlocks(attachments), ...tail]) };
}

function cardBlock(block: CardBlock): Block[] {
    if (block.kind === 'divider') return [{ type: 'divider' }];
    if (block.kind === 'facts') return factSections(block.facts);
    if (block.look === 'muted') return pieces(block.text.trim(), CONTEXT_TEXT, mrkdwn).map(context);
    if (block.look === 'strong') return sections(block.text, strong);
    return sections(block.text, block.look === 'quote' ? quote : mrkdwn);
}

function factSections(facts: readonly { label: string; value: string }[]): Block[] {
    const fields = facts.map(({ label, value }) => {
        const head = `${strong(clip(label.replace(/\s+/g, ' '), 100))}\n`;
        const [first = ''] = pieces(value, FIELD_TEXT - head.length, mrkdwn);
        return markup(head + first);
    });
    const blocks: Block[] = [];
    for (let i = 0; i < fields.length; i += FIELDS_PER_SECTION) blocks.push({ type: 'section', fields: fields.slice(i, i + FIELDS_PER_SECTION) });
    return blocks;
}

function attachmentBlocks(attachments: readonly Attachment[]): Block[] {
    return attachments.slice(0, 10).map((item) => ({ type: 'section', text: markup(link(item.url, clip(nameOf(item), 100))) }));
}

function nameOf(attachment: Attachment): string {
    return attachment.name || attachment.url || attachment.contentType;
}

function sections(text: string, render: (piece: string) => string): Block[] {
    return pieces(text.trim(), SECTION_TEXT, render).map((piece) => ({ type: 'section', text: markup(piece) }));
}

/** Bold does not reach over a line break. */
function strong(text: string): string {
    return text.split('\n').map((line) => line.trim() && `*${mrkdwn(line.trim())}*`).join('\n');
}

function quote(text: string): string {
    return text.split('\n').map((line) => `> ${mrkdwn(line)}`).join('\n');
}

/** `verbatim`, or Slack would still turn `@here` and `#name` in the text into mentions. */
function markup(text: string): types.MrkdwnElement {
    return { type: 'mrkdwn', text, verbatim: true };
}

function context(text: string): Block {
    return { type: 'context', elements: [markup(text)] };
}

/** Body and tail within the limits of a message; the body gives way. */
function fitted(body: readonly Block[], tail: readonly Block[]): Block[] {
    const room = MAX_BLOCKS - tail.length;
    let left = BLOCKS_JSON - sizeOf(tail);
    const kept: Block[] = [];
    for (const block of body) {
        left -= JSON.stringify(block).length + 1;
        if (left < 0 || kept.length === room - 1 && body.length > room) return [...kept, MORE, ...tail];
        kept.push(block);
    }
    return [...kept, ...tail];
}
