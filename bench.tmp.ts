import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { createHmac } from 'node:crypto';
let posts = 0;
const s = createServer((q, r) => { q.resume(); q.on('end', () => { if (q.url!.includes('postMessage')) posts++; r.setHeader('content-type', 'application/json'); r.end(JSON.stringify(q.url!.includes('auth.test') ? { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' } : q.url!.includes('users.info') ? { ok: true, user: { id: 'U', locale: 'en-US', profile: { real_name: 'A' } } } : { ok: true, ts: '1.1', channel: 'D1', message: {} })); }); });
await new Promise<void>((r) => s.listen(0, '127.0.0.1', r));
const api = `http://127.0.0.1:${(s.address() as { port: number }).port}/api/`;
for (const kind of process.argv.slice(2)) {
    const c = fork('/work/main/bench-app.tmp.ts', [kind, api], { execArgv: ['--import', 'tsx'] });
    const msg = () => new Promise<any>((r) => c.once('message', r));
    const { port } = await msg();
    const one = async (i: number) => { const body = JSON.stringify({ token: 'x', team_id: 'T1', api_app_id: 'A1', type: 'event_callback', event_id: 'Ev' + i, authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }], event: { type: 'message', channel: 'D' + i % 50, channel_type: 'im', user: 'U' + i % 50, text: 'hello there ' + i, ts: '17.' + i } }); const ts = String(Math.floor(Date.now() / 1000)); await (await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-slack-request-timestamp': ts, 'x-slack-signature': 'v0=' + createHmac('sha256', 'secret').update(`v0:${ts}:${body}`).digest('hex') }, body })).text(); };
    const run = async (n: number) => { const want = posts + n; let i = 0; await Promise.all(Array.from({ length: 8 }, async () => { while (i < n) await one(i++); })); while (posts < want) await new Promise((r) => setTimeout(r, 2)); };
    await run(1500); c.send('reset'); await msg();
    await run(3000); c.send('cpu'); const { cpu } = await msg();
    console.log(kind, (cpu / 3000).toFixed(3), 'ms/turn'); c.kill();
}
s.close(); process.exit();
