// The bare echo bot of the Bot Framework samples: restify + CloudAdapter + ActivityHandler, a turn counter in MemoryStorage.
import { createRequire } from 'node:module';
import { ready } from '../lib/child.mjs';

const require = createRequire(import.meta.url);
const restify = require('restify');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage } = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const conversationState = new ConversationState(new MemoryStorage());
const memory = conversationState.createProperty('memory');
// Filler brings the stored state to the size named, to compare memory at equal state size.
const filler = 'x'.repeat(Number(process.env.STATE_BYTES ?? 0));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
    const state = await memory.get(context, { count: 0, filler: String(context.activity.conversation.id).padEnd(filler.length, 'x') });
    state.count += 1;
    await context.sendActivity(`Echo ${state.count}: ${context.activity.text}`);
    await conversationState.saveChanges(context);
    await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => { await adapter.process(req, res, (context) => bot.run(context)); });
server.listen(0, '127.0.0.1', () => ready(server.address().port));
