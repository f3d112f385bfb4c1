import type { Case, Summary, Verdict } from '../../src/model.js';

export const verdict: Verdict = { rule: 'asks-for-person', do: 'handoff', reason: 'reason-asks-for-person', priority: 'normal', because: [{ fact: 'signals', value: 'asksHuman' }] };

export const summary: Summary = {
    lang: 'en', emotion: 'anger', intensity: 0.8, course: [0, -0.4, -0.7], trend: 'worse', peak: { quote: 'third time!', emotion: 'anger', intensity: 0.8 },
    facts: [], signals: ['asksHuman'], style: 'impatient', quotes: ['third time!'], commitments: [], acknowledged: ['anger'], verdict,
};

/** A waiting case; give what the test is about. */
export function aCase(about: Partial<Case> = {}): Case {
    return {
        id: 'case-1', code: 'ABC-123', conversationId: 'web|1', channel: 'web', customer: { id: 'c1', name: 'Li' }, state: 'queued', priority: 'normal',
        summary, openedAt: 1000, history: [], cards: [], ...about,
    };
}
