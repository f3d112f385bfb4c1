// one process: either bare Bolt echo or ours; parent sends.
import { App } from '@slack/bolt';
import restify from 'restify';
import pino from 'pino';
import { mountSlack } from '/work/main/src/channels/slack/index.js';
import { TurnContext } from 'botbuilder';
const [kind, apiUrl] = process.argv.slice(2) as [string, string];
let port = 0;
if (kind === 'bolt') {
    const app = new App({ token: 'xoxb-fake', signingSecret: 'secret', clientOptions: { slackApiUrl: apiUrl }, logLevel: 'error' as never });
    app.message(async ({ message, say }) => { await say('echo ' + (message as { text: string }).text); });
    const s = await app.start(0); port = (s as import('node:http').Server).address()!.port as never;
} else {
    const server = restify.createServer();
    let n = 0;
    const m = mountSlack({ server, signingSecret: 'secret', botToken: 'xoxb-fake', apiUrl, log: pino({ level: 'warn' }), now: Date.now,
        process: async (a) => { const address = JSON.stringify(TurnContext.getConversationReference(a)); setImmediate(() => m.adapter.sendSlack({ id: `d${n++}`, conversationId: 'c', lane: 'l', address, op: 'send', message: { text: 'echo ' + a.text }, by: 'bot', attempts: 1, queuedAt: 0 }).catch(console.error)); } });
    await m.start();
    await new Promise<void>((r) => server.listen(0, '127.0.0.1', r)); port = server.address().port;
}
process.send!({ port });
let base = process.cpuUsage();
process.on('message', (x) => { if (x === 'reset') { base = process.cpuUsage(); process.send!('ok'); } else { const u = process.cpuUsage(base); process.send!({ cpu: (u.user + u.system) / 1000 }); } });
