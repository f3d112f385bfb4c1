// A receiver of Warmline's cases in one file, with nothing but Node.js: checks signatures, shows what happens, and answers.
//
//   SINK_CRM_SECRET=whsec_… WARMLINE_URL=http://127.0.0.1:3978 node receiver.mjs
//
// Then type: list · claim 1 Hello, I'm Mia. · reply 1 I have found your parcel. · note 1 … · back 1 … · resolve 1 …
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const WINDOW_S = 5 * 60;
const LARGEST = 2 * 1024 * 1024;
/** Ids of messages taken already: Warmline repeats what it got no answer for. A real receiver keeps them in its database. */
const IDS_KEPT = 10_000;

/** Signs as Standard Webhooks has it: id, time in seconds and body, with the bytes of the secret. */
function sign(secret, id, timestamp, body) {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
}

/** Whether we share a secret with the sender, who has signed exactly this within the last five minutes. */
export function isGenuine(secret, headers, body, now = Date.now()) {
    const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headers;
    if (!id || !signature || !/^\d+$/.test(timestamp ?? '') || Math.abs(now / 1000 - Number(timestamp)) > WINDOW_S) return false;
    const wanted = Buffer.from(sign(secret, id, timestamp, body));
    return signature.split(' ').some((given) => given.length === wanted.length && timingSafeEqual(Buffer.from(given), wanted));
}

/** Starts a receiver. `onEvent` gets each event once, in order for each case. */
export async function startReceiver({ secret, warmlineUrl, name = 'crm', port = 0, onEvent = () => {} }) {
    const seen = new Set();
    const server = createServer(async (request, response) => {
        const answer = (status) => {
            response.writeHead(status);
            response.end();
        };
        try {
            const chunks = [];
            let size = 0;
            for await (const chunk of request) {
                size += chunk.length;
                if (size > LARGEST) return answer(413);
                chunks.push(chunk);
            }
            const body = Buffer.concat(chunks);
            if (request.method !== 'POST' || !isGenuine(secret, request.headers, body)) return answer(401);
            const id = request.headers['webhook-id'];
            if (!seen.has(id)) {
                await onEvent(JSON.parse(body));
                seen.add(id);
                if (seen.size > IDS_KEPT) seen.delete(seen.values().next().value);
            }
            answer(204);
        } catch (error) {
            console.error(error);
            // Anything but success is sent again.
            answer(500);
        }
    });
    await new Promise((resolve) => { server.listen(port, '127.0.0.1', resolve); });

    return {
        url: `http://127.0.0.1:${server.address().port}/`,
        /** Does something with a case; `id` makes repeating it safe. Resolves with Warmline's answer. */
        async act(action, id = randomUUID()) {
            const body = JSON.stringify(action);
            const timestamp = String(Math.floor(Date.now() / 1000));
            const headers = { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': sign(secret, id, timestamp, body) };
            const response = await fetch(`${warmlineUrl}/desk/sinks/${name}`, { method: 'POST', headers, body });
            return { status: response.status, ...await response.json() };
        },
        close: () => new Promise((resolve) => {
            server.close(resolve);
            server.closeAllConnections();
        }),
    };
}

/* ---------- on the command line ---------- */

const WORDS = { claim: 'text', reply: 'text', note: 'text', back: 'note', resolve: 'note' };

async function main() {
    const { SINK_CRM_SECRET: secret, WARMLINE_URL: warmlineUrl = 'http://127.0.0.1:3978', PORT: port = '8080' } = process.env;
    if (!secret) throw new Error('SINK_CRM_SECRET is not set: take the one Warmline has.');
    const cases = [];
    const numberOf = (caseId) => cases.findIndex(({ id }) => id === caseId) + 1;
    const receiver = await startReceiver({
        secret, warmlineUrl, port: Number(port),
        onEvent({ type, data }) {
            if (type === 'case.opened') cases.push(data.case);
            const n = numberOf(data.case?.id ?? data.caseId);
            if (type === 'case.opened') console.log(`\n#${n} ${data.case.code} ${data.case.priority}: ${data.summary.emotion}, ${data.summary.rule}`);
            for (const { from, name, text } of data.transcript ?? []) console.log(`    ${name || from}: ${text}`);
            if (type === 'case.changed') console.log(`#${n} is ${data.case.state}${data.case.humanAgent ? `, ${data.case.humanAgent.name ?? data.case.humanAgent.id} has it` : ''}`);
            if (data.message) console.log(`#${n} ${type.replace('message.', '')} ${data.message.name || data.message.from || data.message.id}: ${data.message.text ?? ''}`);
        },
    });
    console.log(`Listening on ${receiver.url}. Commands: list, claim, reply, note, back, resolve – with the case's number and words.`);
    const person = { id: 'mia', name: 'Mia' };
    for await (const line of createInterface({ input: process.stdin })) {
        const [, what = '', n = '', words = ''] = /^\s*(\w+)\s*(\d*)\s*(.*)$/.exec(line) ?? [];
        if (what === 'list') cases.forEach(({ code, customer }, i) => console.log(`#${i + 1} ${code} ${customer.name ?? customer.id}`));
        const item = cases[Number(n) - 1];
        if (!item || !(what in WORDS)) continue;
        const { status, message, error } = await receiver.act({ do: what === 'back' ? 'handBack' : what, caseId: item.id, person, ...(words ? { [WORDS[what]]: words } : {}) });
        console.log(status === 200 ? 'done' : `${status}: ${message ?? error ?? 'not yet'}`);
    }
    await receiver.close();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
