/** Decides when a person is needed, by rules an admin can read and change. Pure. */
export { FACTS, FACT_NAMES, dialogFactsOf, factsOf, type FactName, type FactsInput, type FactSpec } from './facts.js';
export type { Condition } from './condition.js';
export { parseRules, type Rule, type RuleSet } from './rules.js';
export { judge, why, type JudgeContext, type Why } from './judge.js';
export { hearAll, type Heard, type Line, type LineRead, type Past, type ReadLine } from './recording.js';
export { callOf, describeFact, replayDialogue, replayedOf, type Call, type Replayed } from './replay.js';
export { CHANGES, changeOf, type Change } from './compare.js';
export { scoresOf, type Judged, type Scores } from './scores.js';
export { nextUnanswered, questionOf, type Question } from './unanswered.js';
export { createRefusals, parseRefusals, putsOff, type Refuses, type RefusalWords } from './refusals.js';
