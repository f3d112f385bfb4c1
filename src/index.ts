/** The package's public face. */
export { createWarmline, type Warmline, type WarmlineOptions } from './warmline.js';
export { SlackAdapter, type SlackAdapterOptions } from './channels/slack/index.js';
export type { HostBot } from './channels/hosted.js';
export { readConfig, type Config } from './config.js';
export { ContentError, DeliveryError, WarmlineError, describeFault, type ContentFault } from './errors.js';
export { readMood } from './readMood.js';
export type { MoodReaderPort, PluggedReading, ReadHint } from './mood/index.js';
export { Rehearsal } from './rehearsal.js';
export type * from './model.js';
export type { Store } from './store/port.js';
export type { DeskSink, Seen, Telling } from './sinks/index.js';
