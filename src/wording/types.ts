import type { Act, Card, Case, Locale, Outgoing, Promised, Style, Verdict } from '../model.js';
import type { PassTargets } from './cardActions.js';

export interface SayContext {
    locale: Locale;
    style: Style;
    /** Wordings used in this conversation (`key.variant`), oldest first. */
    said: readonly string[];
    /** Picks among equally fresh variants; same seed, same words. */
    seed: number;
}

export interface Said {
    message: Outgoing;
    /** Wordings used now, to be appended to `said`. */
    used: string[];
    /** What was said to happen; without `minutes` where the words named no time. */
    promised: (Promised & { text: string })[];
}

export interface Wording {
    readonly locales: readonly Locale[];
    /** Words the acts as one message: a paragraph each, choices of the last act as suggestions. Never throws, never empty; unknown keys fall back (`zh-TW` → `zh-CN` → `en`). */
    say(acts: readonly Act[], context: SayContext): Said;
    /** One message without variants. A missing key falls back through the locales, at last to the key itself. */
    text(locale: Locale, key: string, args?: Record<string, string | number>): string;
    /** All messages whose key starts with `prefix`, formatted without arguments: the words of a web page. */
    words(locale: Locale, prefix: string): Record<string, string>;
    /** Why a rule fired, for human agents: its reason, the facts with their values, the customer's words that show them. */
    reason(verdict: Verdict, locale: Locale): string;
    /** The case card for human agents, in their language: summary readable in ten seconds, buttons that fit the case's state; `targets` are those it can be passed on to. */
    caseCard(item: Case, locale: Locale, now: number, targets?: PassTargets): Card;
}
