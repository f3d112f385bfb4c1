export { createDialog, type Dialog } from './dialog.js';
export { parseAnswers, type AnswerWords } from './answers.js';
export { parseDialogSettings, type DialogSettings } from './settings.js';
export { parseTopic, type Slot, type SlotType, type Topic } from './topic.js';
export type { WordKey } from './keys.js';
export type { DialogStep, DialogTurn } from './types.js';
