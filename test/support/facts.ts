import { EMOTIONS, type Mood, type Reading, type RuleFacts } from '../../src/model.js';
import { FACTS, FACT_NAMES } from '../../src/escalation/index.js';

/** Facts of a calm first turn, with what a test changes. */
export function facts(changes: Partial<RuleFacts> = {}): RuleFacts {
    const blank = { double: 0, bool: false, string: '', 'list<string>': [] } as const;
    const calm = Object.fromEntries(FACT_NAMES.map((name) => [name, blank[FACTS[name].type]])) as unknown as RuleFacts;
    return { ...calm, emotion: 'neutral', level: 'neutral', style: 'plain', lang: 'en', channel: 'web', turns: 1, minutes: 1, open: true, ...changes };
}

export function reading(changes: Partial<Reading> = {}): Reading {
    const emotions = Object.fromEntries(EMOTIONS.map((emotion) => [emotion, emotion === 'neutral' ? 1 : 0])) as Reading['emotions'];
    return { emotion: 'neutral', intensity: 0, valence: 0, emotions, signals: [], style: 'plain', lang: 'en', evidence: [], ...changes };
}

export function mood(changes: Partial<Mood> = {}): Mood {
    return {
        anger: 0, disappointment: 0, anxiety: 0, sadness: 0, confusion: 0, satisfaction: 0, gratitude: 0, neutral: 1,
        valence: 0, slope: 0, peak: 0, peakTurn: 0, peakEmotion: 'neutral', turns: 1, negativeTurns: 0, negativeStreak: 0, course: [0], level: 'neutral',
        ...changes,
    };
}
