import type { Summary, SummaryFact } from '../model.js';
import { flatten } from './quote.js';

const MASKED_TAIL = 4;
const HIDDEN = '••••';
/** Digits with what people put between them; a run of fewer digits than the shortest number tells nothing. */
const RUN = /\d(?:[\s().\-/]{0,2}\d)+/g;
const LEAST_DIGITS = 4;
/** A number may be written without its country code or with it; so many last digits make it the same. */
const SAME_TAIL = 7;

/** Leaves the last characters of a long value to compare with; nothing of a short one. */
export function masked(value: string): string {
    const plain = flatten(value).replace(/\s/g, '');
    return plain.length >= MASKED_TAIL * 2 ? `${HIDDEN}${plain.slice(-MASKED_TAIL)}` : HIDDEN;
}

/** The summary with the values of its sensitive facts masked in everything quoted, however the numbers among them were written. */
export function withoutSensitive(summary: Summary): Summary {
    const values = summary.facts.flatMap(({ sensitive, value }: SummaryFact) => (sensitive && value !== undefined && value.trim() !== '' ? [value] : []));
    if (values.length === 0) return summary;
    const hide = (text: string) => values.reduce(hideIn, text);
    const { quotes, peak, cause, others, expectation, past, attribution, need, warnings } = summary;
    const quoted = <T extends { quote: string }>(part: T): T => ({ ...part, quote: hide(part.quote) });
    const said = <T extends object>(part: T, names: readonly (keyof T)[]): T => ({ ...part, ...Object.fromEntries(names.flatMap((name) => (typeof part[name] === 'string' ? [[name, hide(part[name])]] : []))) });
    return {
        ...summary, quotes: quotes.map(hide),
        ...(peak ? { peak: quoted(peak) } : {}), ...(cause ? { cause: quoted(cause) } : {}), ...(others ? { others: others.map(quoted) } : {}),
        ...(expectation ? { expectation: said(expectation, ['expected', 'happened']) } : {}), ...(past ? { past: hide(past) } : {}),
        ...(attribution ? { attribution: quoted(attribution) } : {}), ...(need ? { need: said(need, ['stated', 'quote']) } : {}), ...(warnings ? { warnings: warnings.map(hide) } : {}),
    };
}

function hideIn(text: string, value: string): string {
    const digits = value.replace(/\D/g, '');
    const isNumber = digits.length >= LEAST_DIGITS && /^[\d\s().+\-/]+$/.test(value);
    if (isNumber) return text.replace(RUN, (run) => (isSame(run.replace(/\D/g, ''), digits) ? masked(value) : run));
    const words = value.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
    return text.replace(new RegExp(words, 'giu'), () => masked(value));
}

/** Of a card only the last digits are kept; whatever ends in them is it. */
function isSame(run: string, digits: string): boolean {
    const shared = Math.min(SAME_TAIL, digits.length);
    return run.length >= shared && run.slice(-shared) === digits.slice(-shared);
}
