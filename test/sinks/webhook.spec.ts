import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { RECEIVER, SECRET, sinkWorld, startReceiver, webhookTo, type Receiver, type SinkEvent, type SinkWorld } from '../support/sinks.js';
import { webCustomer } from '../support/webCustomer.js';

async function freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => { server.close(resolve); });
    return port;
}

const MIA = { id: 'mia', name: 'Mia' };
const ASKS = 'My parcel is late again, I want to talk to a person';

describe('a webhook', function () {
    this.timeout(30_000);
    let world: SinkWorld;
    let receiver: Receiver;
    let events: SinkEvent[];
    let hear: (event: SinkEvent) => void | Promise<void>;

    before(async () => {
        const port = await freePort();
        world = await sinkWorld(webhookTo(`http://127.0.0.1:${port}/`));
        receiver = await startReceiver({ warmlineUrl: world.url, port, onEvent: (event) => hear(event) });
    });
    after(async () => {
        await receiver.close();
        await world.close();
    });
    beforeEach(() => {
        events = [];
        hear = (event) => void events.push(event);
    });

    async function opened() {
        const customer = await webCustomer(world.url);
        const first = await customer.says(ASKS);
        await world.quiet();
        const caseId = events.find(({ type }) => type === 'case.opened')!.data.case!.id;
        return { customer, first, caseId, act: (action: Record<string, unknown>, id?: string) => receiver.act({ caseId, person: MIA, ...action }, id) };
    }
    const types = () => events.map(({ type, data }) => `${type} ${data.case?.state ?? data.message?.from ?? ''}`.trim());
    const messages = () => events.flatMap(({ data }) => data.message?.text ?? []);

    it('tells of the case with all that was said', async () => {
        await opened();
        const { data } = events[0]!;
        const { summary } = data as unknown as { summary: { emotion: string; rule: string; quotes: string[] } };
        assert.equal(events[0]!.type, 'case.opened');
        assert.ok(data.transcript!.some(({ text }) => text === ASKS) && data.transcript!.length > 1, 'the customer and the bot');
        assert.deepEqual([summary.rule, summary.quotes.at(-1)], ['asks-person', ASKS]);
    });

    it('takes a case, talks with the customer both ways, and gives it back', async () => {
        const { customer, act } = await opened();
        assert.deepEqual((await act({ do: 'claim', text: 'Hello, this is Mia.' })).case?.state, 'active');
        await world.quiet();
        assert.ok((await customer.reads()).includes('Hello, this is Mia.'));
        const line = await customer.says('it was due on Monday');
        await world.quiet();
        await customer.edits(line, 'it was due on Tuesday');
        await world.quiet();
        await customer.deletes(line);
        await world.quiet();
        assert.equal((await act({ do: 'reply', text: 'I look into it', messageId: 'r1' })).status, 200);
        await act({ do: 'rewrite', messageId: 'r1', text: 'I am looking into it' });
        await world.quiet();
        assert.ok((await customer.reads()).includes('I am looking into it'));
        assert.equal((await act({ do: 'handBack', note: 'ask for the number' })).case?.state, 'handedBack');
        await world.quiet();
        assert.deepEqual(types().filter((one) => !/ bot$/.test(one)), [
            'case.opened queued', 'case.changed active', 'message.created humanAgent', 'message.created customer', 'message.edited', 'message.deleted',
            'message.created humanAgent', 'message.edited', 'message.created note', 'case.changed handedBack',
        ]);
        assert.deepEqual(events.find(({ type, data }) => type === 'message.created' && data.message?.text === 'I look into it')!.data.message!.id, 'r1', 'by the id it gave it');
        await customer.says('thanks');
        await world.quiet();
        assert.ok(!messages().includes('thanks'), 'what is said after the case is not its business');
    });

    it('says why something is not done', async () => {
        const { act } = await opened();
        const early = await act({ do: 'reply', text: 'hello' });
        assert.deepEqual([early.status, early.error], [409, 'refused-unclaimed']);
        assert.match(early.message ?? '', /has not been claimed yet/);
        await act({ do: 'claim' });
        const other = await act({ do: 'claim', person: { id: 'tom', name: 'Tom' } });
        assert.deepEqual([other.status, other.error], [409, 'refused-claimed']);
        assert.match(other.message ?? '', /Mia/);
        const forced = await act({ do: 'claim', force: true, person: { id: 'tom', name: 'Tom' } });
        assert.deepEqual([forced.status, forced.error], [409, 'refused-lead'], 'nobody is a lead for saying so');
        await act({ do: 'resolve' });
        assert.deepEqual((await act({ do: 'reply', text: 'one more' })).error, 'refused-closed');
        assert.equal((await receiver.act({ do: 'claim', caseId: 'nobody', person: MIA })).status, 404);
        assert.equal((await act({ do: 'dance' })).status, 400);
    });

    it('does the same thing once, however often it is sent', async () => {
        const { customer, act } = await opened();
        await act({ do: 'claim' });
        const answers = await Promise.all([1, 2, 3].map(() => act({ do: 'reply', text: 'found it' }, 'one-id')));
        await world.quiet();
        assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200]);
        assert.equal((await customer.reads()).filter((text) => text === 'found it').length, 1);
        await act({ do: 'resolve' }, 'end');
        assert.equal((await act({ do: 'reply', text: 'late' }, 'late')).error, 'refused-closed');
        assert.equal((await act({ do: 'reply', text: 'late' }, 'late')).error, 'refused-closed', 'the same answer to a copy');
    });

    it('repeats what was not taken, in order and under the same id', async () => {
        let refusals = 2;
        hear = (event) => {
            if (refusals-- > 0) throw Object.assign(new Error('not now'), { quiet: true });
            events.push(event);
        };
        const error = console.error;
        console.error = () => undefined;
        try {
            const customer = await webCustomer(world.url);
            await customer.says(ASKS);
            await new Promise((resolve) => { setTimeout(resolve, 300); });
            await customer.says('are you there?');
            await world.quiet();
        } finally {
            console.error = error;
        }
        assert.equal(events[0]!.type, 'case.opened', 'nothing overtakes the opening');
        assert.ok(messages().includes('are you there?'));
        assert.equal((await world.warmline.store.counts()).dead, 0);
    });
});

describe('the sample receiver', function () {
    this.timeout(90_000);

    /** The program as somebody would start it. */
    function started(warmlineUrl: string, port: number): { program: ChildProcess; shown(wanted: RegExp): Promise<string>; types(line: string): void } {
        const program = spawn(process.execPath, [RECEIVER], { env: { PATH: process.env['PATH'], SINK_CRM_SECRET: SECRET, WARMLINE_URL: warmlineUrl, PORT: String(port) }, stdio: ['pipe', 'pipe', 'inherit'] });
        let output = '';
        program.stdout!.setEncoding('utf8').on('data', (text: string) => { output += text; });
        return {
            program,
            async shown(wanted) {
                for (const until = Date.now() + 30_000; !wanted.test(output); await new Promise((resolve) => { setTimeout(resolve, 20); })) if (Date.now() > until) throw new Error(`${wanted} was not shown:\n${output}`);
                return output;
            },
            types: (line) => { program.stdin!.write(`${line}\n`); },
        };
    }

    it('shows a case, claims it, replies and gives it back', async () => {
        const port = await freePort();
        const world = await sinkWorld(webhookTo(`http://127.0.0.1:${port}/`));
        const { program, shown, types } = started(world.url, port);
        try {
            await shown(/Listening/);
            const customer = await webCustomer(world.url);
            await customer.says(ASKS);
            await shown(/#1 \S+ .*asks-person[\s\S]*My parcel is late again/);
            types("claim 1 Hello, I'm Mia.");
            await shown(/#1 is active, Mia has it[\s\S]*done|done[\s\S]*#1 is active, Mia has it/);
            await world.quiet();
            assert.ok((await customer.reads()).includes("Hello, I'm Mia."));
            await customer.says('it was due on Monday');
            await shown(/#1 created customer: it was due on Monday/);
            types('reply 1 It is in Basel, and should be with you tomorrow.');
            await shown(/created Mia: It is in Basel/);
            types('back 1');
            await shown(/#1 is handedBack/);
            await world.quiet();
            const read = await customer.reads();
            const said = read.indexOf('It is in Basel, and should be with you tomorrow.');
            assert.ok(said > 0 && said < read.length - 1, 'after it the bot says that it is there again');
            types('reply 1 too late');
            await shown(/409: Case \S+ is closed already/);
        } finally {
            program.kill();
            await world.close();
        }
    });
});
