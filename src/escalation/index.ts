/** Decides when a person is needed, by rules an admin can read and change. Pure. */
export { FACTS, FACT_NAMES, factsOf, type FactName, type FactsInput, type FactSpec } from './facts.js';
export type { Condition } from './condition.js';
export { parseRules, type Rule, type RuleSet } from './rules.js';
export { judge, why, type Why } from './judge.js';
export { nearest } from './nearest.js';
export { describeFact, replay, replayDialogue, type Line, type LineRead, type Past, type ReadLine, type Replayed } from './replay.js';
