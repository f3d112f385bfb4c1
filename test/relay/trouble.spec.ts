import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { picture, relayWorld, type PersonAtDesk, type RelayWorld, type Speaker } from '../support/relayWorld.js';

const FURY = 'This is outrageous!!! Third week and nobody answers me. I want to speak to a human NOW!!!';
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>');

/** Both sides are told, each in words of their own, and the conversation goes on. */
describe('a file that cannot be passed on', function () {
    this.timeout(60_000);
    let world: RelayWorld;
    let person: PersonAtDesk;
    before(async () => { world = await relayWorld({ FILE_MAX_MB: '1' }); });
    after(() => world.close());
    const fetches = () => world.slack.slack.record.filter(({ method }) => method === 'file GET').length;

    async function told(customer: Speaker, name: string, customerHears: RegExp, deskHears: RegExp): Promise<void> {
        const forCustomer = (await customer.reads()).map(({ text }) => text).filter((text) => text.includes(name));
        assert.equal(forCustomer.length, 1, `the customer is told once: ${JSON.stringify(forCustomer)}`);
        assert.match(forCustomer[0]!, customerHears);
        const forDesk = (await person.reads()).filter(({ text, files }) => text.includes(name) && files.length === 0).map(({ text }) => text);
        assert.equal(forDesk.length, 1, `the desk is told once: ${JSON.stringify(forDesk)}`);
        assert.match(forDesk[0]!, deskHears);
        await customer.says('do you hear me');
        assert.ok((await person.reads()).some(({ text }) => text.includes('do you hear me')), 'the conversation goes on');
    }

    describe('from a customer on Slack', () => {
        let customer: Speaker & { user: string };
        before(async () => {
            [customer, person] = [await world.customers.slack(), await world.people.slack()];
            await customer.says(FURY);
            await person.claims();
        });
        const sends = async (name: string, change: { size?: number } | undefined, serve?: (res: ServerResponse) => void) => {
            const file = world.slack.keepFile(name, 'image/png', picture(name).bytes);
            if (serve) world.slack.slack.files.get(file.id)!.serve = serve;
            await world.slack.people.says({ user: customer.user, text: '', files: [{ ...file, ...change }] });
            await world.settle();
        };
        const headed = (res: ServerResponse, headers: Record<string, string | number>, body?: Buffer) => {
            res.writeHead(200, headers);
            res.write(body ?? '');
        };

        it('announced as a gigabyte: nobody asks for it', async () => {
            const before = fetches();
            await sends('huge.png', { size: 1024 ** 3 });
            assert.equal(fetches(), before);
            await told(customer, 'huge.png', /too large to pass on; up to 1 MB/, /cannot be shown here: the file is larger than 1 MB/);
        });

        it('larger than it was announced to be', async () => {
            await sends('liar.png', { size: 100 }, (res) => headed(res, { 'content-type': 'image/png', 'content-length': 1024 ** 3 }, picture().bytes));
            await told(customer, 'liar.png', /too large/, /larger than 1 MB/);
        });

        it('without a length and without an end', async () => {
            await sends('endless.png', { size: undefined }, (res) => {
                headed(res, { 'content-type': 'image/png' }, picture('', 1).bytes);
                const more = () => { while (!res.destroyed && res.write(Buffer.alloc(65_536))); };
                res.on('drain', more);
                more();
            });
            await told(customer, 'endless.png', /too large/, /larger than 1 MB/);
        });

        it('a web page that calls itself a picture', async () => {
            await sends('page.png', {}, (res) => { headed(res, { 'content-type': 'image/png' }, HTML); res.end(); });
            await told(customer, 'page.png', /isn't accepted/, /files of this kind are not passed on/);
        });

        it('no longer there', async () => {
            await sends('gone.png', {}, (res) => { res.writeHead(404); res.end(); });
            await told(customer, 'gone.png', /send it once more/, /no longer there/);
        });

        it('answered with a redirect', async () => {
            await sends('elsewhere.png', {}, (res) => { res.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }); res.end(); });
            await told(customer, 'elsewhere.png', /could not be passed on/, /where we do not fetch files from/);
        });

        it('with a path for a name: only the name is left', async () => {
            await sends('../../etc/cron.d/x\u202egnp.png', undefined);
            const names = (await person.reads()).flatMap(({ files }) => files.map(({ name }) => name));
            assert.equal(names.at(-1), 'xgnp.png');
        });
    });

    describe('from a customer on Teams', () => {
        let customer: Awaited<ReturnType<RelayWorld['customers']['teams']>>;
        before(async () => {
            [customer, person] = [await world.customers.teams(), await world.people.slack()];
            await customer.says(FURY);
            await person.claims();
        });

        it('lying on a host that is none of Microsoft\'s: nobody asks there', async () => {
            await customer.sends({ contentType: 'image/png', name: 'inside.png', contentUrl: 'http://169.254.169.254/latest/meta-data' });
            await told(customer, 'inside.png', /could not be passed on/, /where we do not fetch files from/);
        });

        it('whose address has run out', async () => {
            await customer.sends({ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'late.pdf', content: { downloadUrl: `${world.teams.url}/nowhere`, fileType: 'pdf' } });
            await told(customer, 'late.pdf', /send it once more/, /no longer there/);
        });
    });

    it('from a person to a customer who reads Chinese', async () => {
        const customer = await world.customers.web('zh-TW');
        person = await world.people.slack();
        await customer.says('太誇張了！！！等了三個禮拜都沒人理我，我現在就要找真人客服！！！');
        await person.claims();
        const file = world.slack.keepFile('page.png', 'image/png', HTML);
        const card = world.slack.messages('C2DESK').filter((message) => message.bot_id && !message.thread_ts).at(-1)!;
        await world.slack.people.says({ user: 'U3AGENT', channel: 'C2DESK', threadTs: card.ts, text: '! 請看附件', files: [file] });
        await world.settle();
        const read = (await customer.reads()).map(({ text }) => text);
        assert.ok(read.includes('請看附件'), 'the words arrive');
        assert.match(read.at(-1)!, /有一個檔案「page\.png」要傳給您.*已告知協助您的同仁/);
        assert.ok((await person.reads()).some(({ text }) => /“page\.png” did not reach the customer: files of this kind are not passed on/.test(text)));
    });
});

describe('words that do not arrive', function () {
    this.timeout(60_000);
    let world: RelayWorld;
    before(async () => { world = await relayWorld(); });
    after(() => world.close());

    it('are told to whoever wrote them, in the thread and at the web desk, with a way to try again', async () => {
        const [customer, person, colleague] = [await world.customers.teams(), await world.people.slack(), await world.people.web()];
        await customer.says(FURY);
        await person.claims();
        world.teams.fail({ path: /a%3Achat/, status: 403, body: { error: { code: 'BotNotInConversationRoster' } } });
        await person.says('I have your parcel here.');
        assert.ok(!(await customer.reads()).some(({ text }) => text.includes('I have your parcel')));
        const news = () => world.slack.messages('C2DESK').filter(({ text }) => /^Not delivered to the customer: the customer has blocked or removed the bot\.$/.test(text));
        assert.equal(news().length, 1);
        assert.ok((await deskEvents(world)).some((text) => text === 'Not delivered: the customer has blocked or removed the bot'), 'the web desk too');

        await world.slack.people.presses('C2DESK', news()[0]!.ts, 'Send again', { user: 'U3AGENT' });
        await world.settle();
        assert.ok((await customer.reads()).some(({ text }) => text.includes('I have your parcel')), 'the customer has let the bot in again');
        assert.equal(colleague.name, 'web');
    });

    async function deskEvents({ warmline }: RelayWorld): Promise<string[]> {
        const [item] = await warmline.store.cases({ states: ['claimed', 'active'] });
        const entries = await warmline.store.transcript(item!.conversationId, 0, 500);
        const { wording } = warmline.engine.house;
        return entries.flatMap(({ event }) => (event ? [wording.text('en', event.key, { ...event.args, why: wording.text('en', String(event.args['why'] ?? 'why-closed')) })] : []));
    }
});
