/** Readers of moods other than our own: asked safely, before the turn. */
export { readingAhead, turnReadAhead, type DecideWith } from './ahead.js';
export { createGuard, type Guard, type Outcome } from './guard.js';
export { createHttpReader } from './http.js';
