/** Loads, checks and watches everything admins edit: `dialogs/` and `locales/`. */
export type { CannedAnswer } from './canned.js';
export { parseDesk, type DeskPlace, type DeskSettings } from './desk.js';
export { isOpen, type Hours } from './hours.js';
export type { ContentRoots } from './files.js';
export { checkContent, type Content } from './load.js';
export { loadContent, writeMemory } from './memory.js';
export { unsetSecrets } from './unset.js';
export { watchContent, type ContentListener, type ContentWatch } from './watch.js';
