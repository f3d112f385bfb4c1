export { SlackAdapter, type SlackAdapterOptions } from './adapter.js';
export type { SlackData } from './activity.js';
export { toBlocks, toSlackMessage, type SlackMessageBody } from './blocks.js';
export { joinedActivity, messageActivity } from './inbound.js';
export { mountSlack, type MountedSlack, type SlackOptions } from './mount.js';
export { SLACK, slackDeskAddress, slackPlace } from './place.js';
