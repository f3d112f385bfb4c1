import type { FormState } from '../model.js';
import { day, partsOf } from './calendar.js';
import { lastTime, nearestWeekday, nextTime } from './dates.js';
import type { Fact } from './facts.js';
import { HAN_DIGITS } from './numerals.js';
import { fits, given, type Slot, type Topic } from './topic.js';

export interface FillContext {
    turn: number;
    today: string;
    /** The slot just asked for, if the form waits for an answer. */
    asked?: string;
    /** The customer is putting something right: known facts may change. */
    correcting: boolean;
    /** A bare figure may be the day or the sum put right. */
    bare: boolean;
    /** The whole reply, for a `text` slot just asked for; absent if it is a command or a refusal. */
    reply?: Reply;
}

/** A reply in the customer's words; `beside` is how much it says besides these facts, in letters. */
export interface Reply { text: string; beside(used: readonly Fact[]): number }

/** A reply that filled another slot is the answer to a question for words only if it says so much more. */
const LEAST_BESIDE = 8;

export interface Filled { taken: string[]; corrected: string[]; used: Fact[] }

/** Puts facts into the form (which it changes) and says which slots were filled or put right. A fact fills one slot. */
export function fill(topic: Topic, form: FormState, facts: readonly Fact[], context: FillContext): Filled {
    const filled: Filled = { taken: [], corrected: [], used: [] };
    for (const slot of askedFirst(topic.slots, context.asked)) {
        const fact = choose(topic, form, slot, facts.filter((candidate) => !filled.used.includes(candidate)), context);
        if (fact) put(form, slot, fact, context, filled);
    }
    takeReply(topic, form, context, filled);
    return filled;
}

function takeReply({ slots }: Topic, form: FormState, { asked, reply, turn }: FillContext, filled: Filled): void {
    const slot = reply && slots.find(({ id, type }) => id === asked && (type === 'text' || type === 'product') && !filled.taken.includes(id));
    if (!slot || !fits(slot, reply.text) || (filled.taken.length > 0 && reply.beside(filled.used) < LEAST_BESIDE)) return;
    form.slots[slot.id] = { status: 'given', value: reply.text, quote: reply.text, turn };
    filled.taken.push(slot.id);
}

const askedFirst = (slots: readonly Slot[], asked: string | undefined) => [...slots].sort((a, b) => Number(b.id === asked) - Number(a.id === asked));

function put(form: FormState, slot: Slot, fact: Fact, context: FillContext, filled: Filled): void {
    const { turn } = context;
    const before = given(form, slot.id);
    const value = valueFor(form, slot, fact, context);
    filled.used.push(fact);
    if (value === undefined || before?.value === value) return;
    form.slots[slot.id] = { status: 'given', value, quote: slot.type === 'amount' && fact.weak ? inPlaceOf(before?.quote, fact.quote) : fact.quote, turn };
    filled.taken.push(slot.id);
    if (before) filled.corrected.push(slot.id);
}

/** The fact that belongs into the slot: announced by its words first, then an answer to its question, then anything of its type. */
function choose(topic: Topic, form: FormState, slot: Slot, facts: readonly Fact[], context: FillContext): Fact | undefined {
    const path = `${topic.id}.${slot.id}`;
    const asked = slot.id === context.asked;
    const own = facts.filter((fact) => suits(slot, fact) && !fact.negated);
    const announced = own.find((fact) => !fact.weak && fact.leads.includes(path));
    const rivals = topic.slots.filter((other) => other !== slot && other.type === slot.type && other.when !== 'ahead' && slot.when !== 'ahead').map((other) => `${topic.id}.${other.id}`);
    const known = given(form, slot.id);
    // Words of their own are told once; later "I left my key at the desk" tells of something else.
    if (known && !context.correcting && !asked) return slot.type === 'product' && slot.names.length === 0 ? undefined : announced;
    // "I ordered it last week" says nothing of the day it was due.
    if (known) return announced ?? replacement(topic, form, slot, context.bare ? facts : facts.filter(({ weak }) => !weak), own.filter((fact) => !fact.leads.some((lead) => rivals.includes(lead))));
    if (announced) return announced;
    const free = own.filter((fact) => !fact.leads.some((lead) => rivals.includes(lead)));
    if (asked) return free.find((fact) => !fact.weak) ?? free.find((fact) => fact.weak);
    return slot.cued || slot.type === 'choice' || slot.type === 'product' ? undefined : free.find((fact) => !fact.weak);
}

function suits(slot: Slot, fact: Fact): boolean {
    const typed = fact.type === slot.type || (fact.weak && slot.type === 'amount');
    if (fact.type === 'date' && (slot.when === 'ahead') !== (fact.deadline === true)) return false;
    return typed && (fact.type !== 'reference' || fits(slot, fact.value)) && (fact.type !== 'choice' || fits(slot, fact.value));
}

/** For a known slot being put right: the value that follows the one turned down; a bare number changes the day, or the sum. */
function replacement(topic: Topic, form: FormState, slot: Slot, facts: readonly Fact[], own: readonly Fact[]): Fact | undefined {
    const known = given(form, slot.id)!;
    const denied = facts.some((fact) => fact.negated && fact.type === slot.type);
    const rivals = topic.slots.filter((other) => other.type === slot.type && given(form, other.id));
    const meant = denied && facts.some((fact) => fact.negated && fact.value === known.value)
        ? slot
        : rivals.reduce((latest, other) => (given(form, other.id)!.turn > given(form, latest.id)!.turn ? other : latest), rivals[0]!);
    if (meant !== slot) return undefined;
    const strong = own.find((fact) => !fact.weak);
    if (strong || (slot.type !== 'date' && slot.type !== 'amount')) return strong;
    const numeric = topic.slots.filter((other) => (other.type === 'date' || other.type === 'amount') && given(form, other.id));
    const spokenOf = numeric.filter((other) => facts.some((fact) => fact.leads.includes(`${topic.id}.${other.id}`)));
    const bare = facts.find((fact) => fact.weak && !fact.negated);
    const able = (spokenOf.length > 0 ? spokenOf : numeric).filter((other) => other.type === 'amount' || /^(?:[1-9]|[12]\d|3[01])$/.test(bare?.value ?? ''));
    const latest = able.reduce<Slot | undefined>((a, b) => (a && given(form, b.id)!.turn < given(form, a.id)!.turn ? a : b), undefined);
    return latest === slot ? bare : undefined;
}

const SUM = new RegExp(`[\\d.,]*\\d[万千]?|[${HAN_DIGITS}]+`);

/** A bare number put into the sum it corrects, so that the currency stays: 49.9 for 59.9元 is 49.9元. */
const inPlaceOf = (before: string | undefined, figure: string): string => before?.replace(SUM, figure) ?? figure;

function valueFor(form: FormState, slot: Slot, fact: Fact, { today, correcting }: FillContext): string | undefined {
    if (slot.type === 'date' && fact.weak) {
        const [year, month] = partsOf(given(form, slot.id)?.value ?? today);
        return day(year, month, Number(fact.value));
    }
    if (slot.type === 'amount' && fact.weak) {
        const currency = given(form, slot.id)?.value?.split(' ')[1];
        return currency ? `${fact.value} ${currency}` : fact.value;
    }
    if (slot.type !== 'date') return fact.value;
    const known = correcting && fact.recurs === 'week' ? given(form, slot.id)?.value : undefined;
    const named = known === undefined ? fact.value : nearestWeekday(fact.value, known);
    if (slot.when === 'ahead') return nextTime(named, fact.recurs, today);
    // A weekday alone is the last one: people complain of what has been.
    const date = slot.when === 'past' || fact.recurs === 'week' ? lastTime(named, fact.recurs, today) : fact.value;
    return slot.when === 'past' && date > today ? undefined : date;
}
