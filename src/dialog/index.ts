export { unasked } from './unasked.js';
export { createDialog, type Dialog } from './dialog.js';
export { parseAnswers, parseTopicWords, type AnswerWords, type HeardWords, type TopicWords } from './answers.js';
export { parseDialogSettings, type DialogSettings } from './settings.js';
export { parseTopic, type Slot, type SlotType, type Topic } from './topic.js';
export type { Label } from './hear.js';
export { labelKeys, topicKeys, type WordKey } from './keys.js';
export type { DialogStep, DialogTurn } from './types.js';
