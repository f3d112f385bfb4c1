const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>' };
/** Zero width and not a word boundary: Slack reads no formatting into a mark that follows it. */
const WORD_JOINER = '\u2060';
const URL_PATTERN = /https?:\/\/[^\s<>"'`|\u3000-\u303f\uff00-\uffef]+[^\s<>"'`|\u3000-\u303f\uff00-\uffef.,;:!?()[\]]/g;

/** Slack's markup as a person reads it: `<@U1>` → `@U1`, `<#C1|help>` → `#help`, `<https://a.b|here>` → `here (https://a.b)`. Our own mention disappears. */
export function readable(text: string, botUserId?: string): string {
    // Most messages hold no markup at all.
    if (!/[<&]/.test(text)) return text.trim();
    const mention = botUserId && new RegExp(`[ \\t]*<@${botUserId}(?:\\|[^<>]*)?>[ \\t:,]*`, 'g');
    return (mention ? text.replace(mention, ' ') : text)
        .replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, reference: string, label?: string) => referenceText(reference, label))
        .replace(/&(amp|lt|gt);/g, (_, name: string) => ENTITIES[name]!)
        .trim();
}

function referenceText(reference: string, label?: string): string {
    if (reference.startsWith('@')) return `@${label || reference.slice(1)}`;
    if (reference.startsWith('#')) return `#${label || reference.slice(1)}`;
    if (reference.startsWith('!')) return label ?? `@${reference.slice(1).split('^')[0]}`;
    const target = reference.replace(/^(mailto|tel):/, '');
    return !label || label === target || target.endsWith(`//${label}`) ? target : `${label} (${target})`;
}

export function mentions(text: string | undefined, userId: string | undefined): boolean {
    return Boolean(text && userId && (text.includes(`<@${userId}>`) || text.includes(`<@${userId}|`)));
}

/** The three characters Slack's markup is made of; without them a text cannot mention, link or notify anyone. */
export function escapeMarkup(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Plain text as mrkdwn that shows it unchanged: nothing is bold, quoted, mentioned or notified; web addresses stay links. */
export function mrkdwn(text: string): string {
    let out = '';
    let from = 0;
    for (const { 0: url, index } of text.matchAll(URL_PATTERN)) {
        out += `${inert(text.slice(from, index))}<${escapeMarkup(url)}>`;
        from = index + url.length;
    }
    return out + inert(text.slice(from));
}

function inert(text: string): string {
    return escapeMarkup(text)
        .replace(/(?<![\p{L}\p{N}*_~`])[*_~`]+(?=[^\s*_~`])/gu, `${WORD_JOINER}$&`)
        .replace(/^&gt;/gm, `${WORD_JOINER}&gt;`);
}

/** A link with a label, or the label alone where the address is no web address or longer than Slack's blocks bear. */
export function link(url: string | undefined, label: string): string {
    if (!url || url.length > 2000 || !/^https?:\/\//i.test(url)) return mrkdwn(label);
    return `<${escapeMarkup(url).replace(/\|/g, '%7C')}|${escapeMarkup(label.replace(/[|\n]/g, ' '))}>`;
}

/** At most `max` UTF-16 units, never half a surrogate pair, with an ellipsis if something was left out. */
export function clip(text: string, max: number): string {
    if (text.length <= max) return text;
    const end = max - 1;
    const low = text.charCodeAt(end);
    return `${text.slice(0, low >= 0xdc00 && low <= 0xdfff ? end - 1 : end)}…`;
}

/**
 * Cuts a text so that every piece, once rendered, fits into `max` units; at line ends, then at spaces, then anywhere.
 * A single line break or space at a cut is dropped.
 */
export function pieces(text: string, max: number, render: (piece: string) => string): string[] {
    const out: string[] = [];
    let rest = text;
    while (rest !== '') {
        const piece = fittingPrefix(rest, max, render);
        out.push(render(piece));
        rest = rest.slice(piece.length).replace(/^[\n ]/, '');
    }
    return out;
}

function fittingPrefix(text: string, max: number, render: (piece: string) => string): string {
    let length = Math.min(text.length, max);
    for (;;) {
        const over = render(text.slice(0, length)).length - max;
        if (over <= 0) break;
        length = Math.max(1, length - Math.max(1, Math.ceil(over / 8)));
    }
    if (length === text.length) return text;
    const head = text.slice(0, length);
    const cut = [head.lastIndexOf('\n'), head.lastIndexOf(' ')].find((at) => at > length / 2);
    const end = cut ?? (/[\uD800-\uDBFF]$/.test(head) && length > 1 ? length - 1 : length);
    return text.slice(0, end);
}
