import type { RuleFacts, Verdict } from '../model.js';
import { because, holds } from './condition.js';
import type { Rule, RuleSet } from './rules.js';

/**
 * The first rule whose condition holds decides; undefined if none does. A rule marked `once` is passed over when its id is in `fired`.
 * Never throws: a condition that cannot be worked out does not hold.
 */
export function judge({ rules }: RuleSet, facts: RuleFacts, fired: readonly string[]): Verdict | undefined {
    const rule = rules.find((candidate) => !(candidate.once && fired.includes(candidate.id)) && holds(candidate.condition, facts));
    return rule && verdictOf(rule, facts);
}

function verdictOf(rule: Rule, facts: RuleFacts): Verdict {
    const verdict: Verdict = { rule: rule.id, do: rule.do, reason: rule.reason, priority: rule.priority, because: because(rule.condition, facts) };
    return rule.team === undefined ? verdict : { ...verdict, team: rule.team };
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
