import type { Evidence, Priority, RuleFacts, Verdict } from '../model.js';
import { because, holds } from './condition.js';
import type { Rule, RuleSet } from './rules.js';
import { wordsOf } from './words.js';

/** What a verdict takes over from the turn. It decides nothing. */
export interface JudgeContext {
    /** Of the topic in hand: for a rule that names no team, or no priority. */
    topicTeam?: string;
    topicPriority?: Priority;
    /** Of the latest message: the words that show a signal or a feeling. */
    evidence?: readonly Evidence[];
}

/**
 * The first rule whose condition holds decides; undefined if none does. A rule marked `once` is passed over when its id is in `fired`.
 * Never throws: a condition that cannot be worked out does not hold.
 */
export function judge({ rules }: RuleSet, facts: RuleFacts, fired: readonly string[], context: JudgeContext = {}): Verdict | undefined {
    const rule = rules.find((candidate) => !(candidate.once && fired.includes(candidate.id)) && holds(candidate.condition, facts));
    return rule && verdictOf(rule, facts, context);
}

function verdictOf(rule: Rule, facts: RuleFacts, { topicTeam, topicPriority, evidence = [] }: JudgeContext): Verdict {
    const team = rule.team ?? topicTeam;
    return {
        rule: rule.id, do: rule.do, reason: rule.reason, priority: rule.priority ?? topicPriority ?? 'normal', ...(team === undefined ? {} : { team }),
        because: because(rule.condition, facts).map((item) => {
            const words = wordsOf(item, evidence);
            return words.length > 0 ? { ...item, words } : item;
        }),
    };
}

/** One rule looked at by itself. */
export interface Why { rule: string; do: Verdict['do']; when: string; holds: boolean; because: Verdict['because'] }

/** Every rule in order, whether it holds and on what facts, to explain a decision; order and `once` are left aside. */
export function why({ rules }: RuleSet, facts: RuleFacts): Why[] {
    return rules.map(({ id, do: action, condition }) => {
        const holding = holds(condition, facts);
        return { rule: id, do: action, when: condition.source, holds: holding, because: holding ? because(condition, facts) : [] };
    });
}
