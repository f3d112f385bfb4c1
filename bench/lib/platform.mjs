// The far side of both platforms: a Bot Framework connector and a Slack Web API that accept everything and say which conversation was answered.
import http from 'node:http';

let requests = 0;
let answered = [];
const flush = () => { if (answered.length > 0) process.send({ answered }); answered = []; };
setInterval(flush, 2);

const server = http.createServer((req, res) => {
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => {
        requests += 1;
        const body = Buffer.concat(chunks).toString('utf8');
        res.setHeader('content-type', 'application/json');
        if (req.url.startsWith('/v3/')) {
            const conversation = decodeURIComponent(req.url.split('/')[3]);
            if (!/"type":"typing"/.test(body)) answered.push(conversation);
            res.end(JSON.stringify({ id: `r${requests}` }));
        } else {
            const method = req.url.split('/').at(-1);
            const channel = /"channel":"([^"]+)"/.exec(body)?.[1] ?? new URLSearchParams(body).get('channel');
            if (method === 'chat.postMessage') answered.push(channel);
            res.end(JSON.stringify({ ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT', user: 'bot', team: 'T', url: 'https://t.slack.com/', channel, ts: `${1700000000 + requests}.000100` }));
        }
    });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', (question) => { if (question === 'requests') process.send({ requests }); if (question === 'stop') process.exit(0); });
