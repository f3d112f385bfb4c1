/** How customers feel, and why: text to reading, readings to mood. Pure. */
export { parseCues, type CueFile } from './cues.js';
export { createReader, type MoodReader, type ReadHint } from './reader.js';
export { createAnalyst, type Analyst, type Matter } from './matter.js';
export { followMood, type SaidBefore } from './course.js';
export { completed, pluggedReading, type MoodReaderPort, type PluggedReading } from './port.js';
export { calmMood, nextMood, HALF_LIFE_TURNS } from './mood.js';
export { readDialogue, moodLine, type DialogueLine, type DialogueRead, type TurnRead } from './lines.js';
