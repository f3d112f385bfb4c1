// The bare echo bot of Bolt's documentation: HTTPReceiver, in-memory conversation store, one message listener.
import { createRequire } from 'node:module';
import { ready } from '../lib/child.mjs';

const require = createRequire(import.meta.url);
const { App, HTTPReceiver, LogLevel, MemoryStore } = require('@slack/bolt');

const receiver = new HTTPReceiver({ signingSecret: process.env.SLACK_SIGNING_SECRET, endpoints: '/slack/events', logLevel: LogLevel.ERROR });
const app = new App({ token: 'xoxb-bench', receiver, convoStore: new MemoryStore(), logLevel: LogLevel.ERROR, clientOptions: { slackApiUrl: process.env.SLACK_API_URL } });
app.message(async ({ message, say, context }) => {
    const count = (context.conversation?.count ?? 0) + 1;
    await context.updateConversation({ count });
    await say(`Echo ${count}: ${message.text}`);
});
const server = await app.start({ port: 0, host: '127.0.0.1' });
ready(server.address().port);
