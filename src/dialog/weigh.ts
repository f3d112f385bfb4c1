import { PRIORITIES, type Reading } from '../model.js';
import { longest, type Match } from '../text/phrases.js';
import type { Span } from './telling.js';
import type { Topic } from './topic.js';

/** A topic spoken of; certain if one phrase alone told of such trouble. */
export interface NamedTopic { topic: string; weight: number; certain: boolean }

/** A phrase found that speaks for a topic. */
export type Trigger = Match<{ topic: string; weight: number; phrase: string }>;

/** Weight of a phrase that tells of trouble, not just of things trouble may come of. */
export const CERTAIN = 3;
/** From this intensity on, anger or disappointment turns praise sour, and satisfaction is meant. */
const FELT = 0.3;

type Feeling = Pick<Reading, 'emotion' | 'intensity'>;

export const covers = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
export const isWithin = (part: Span, whole: Span): boolean => covers(whole, part) && part.end - part.start < whole.end - whole.start;

/** Praise said in anger or disappointment is mockery, or stands beside a problem that comes first. */
export const fitsMood = ({ emotion, intensity }: Feeling, inHand: string | undefined) => {
    const sour = (emotion === 'anger' || emotion === 'disappointment') && intensity >= FELT;
    return ({ id, glad }: Topic): boolean => !glad || !sour || id === inHand;
};

export const isGlad = ({ emotion, intensity }: Feeling): boolean => (emotion === 'satisfaction' || emotion === 'gratitude') && intensity >= FELT;

/**
 * Adds up the weights of what is said about each topic, each phrase once; ties go to praise said gladly, to the more urgent topic, then to the one named first. Topics share words:
 * a phrase within a longer, weightier one of another ("has not arrived" in "refund has not arrived") does not count, and what speaks for the topic in hand, or for the stronger one,
 * does not speak for another.
 */
export function weigh(matches: Trigger[], topics: readonly Topic[], { inHand, least, glad }: { inHand: string | undefined; least: (topic: Topic) => number; glad: boolean }): NamedTopic[] {
    if (matches.length === 0) return [];
    const isPart = (match: Trigger) => matches.some((other) => other.value.topic !== match.value.topic && other.value.weight > match.value.weight && isWithin(match, other));
    let open = matches.filter((match) => !isPart(match));
    const spokenOf = new Set(open.map((match) => match.value.topic));
    let rest = topics.filter(({ id }) => spokenOf.has(id));
    const heard: NamedTopic[] = [];
    while (rest.length > 0) {
        const ranked = rest.map((topic) => ({ topic, ...weightOf(topic, open) })).sort((a, b) =>
            Number(b.topic.id === inHand) - Number(a.topic.id === inHand) || b.weight - a.weight || (glad ? Number(b.topic.glad) - Number(a.topic.glad) : 0)
            || PRIORITIES.indexOf(b.topic.priority) - PRIORITIES.indexOf(a.topic.priority) || a.start - b.start);
        const { topic, weight, certain, own } = ranked[0]!;
        const named = weight >= least(topic);
        if (named) heard.push({ topic: topic.id, weight, certain });
        rest = rest.filter((other) => other !== topic);
        if (named || topic.id === inHand) open = open.filter((match) => !own.some((taken) => taken.start < match.end && match.start < taken.end));
    }
    return heard;
}

function weightOf({ id }: Topic, matches: Trigger[]): { weight: number; certain: boolean; start: number; own: Trigger[] } {
    const own = longest(matches.filter((match) => match.value.topic === id));
    const weights = new Map(own.map((match) => [match.value.phrase, match.value.weight]));
    return { own, weight: [...weights.values()].reduce((sum, value) => sum + value, 0), certain: Math.max(...weights.values()) >= CERTAIN, start: own[0]?.start ?? Infinity };
}
