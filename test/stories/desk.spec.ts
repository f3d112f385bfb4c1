import assert from 'node:assert/strict';
import { slackWorld, teamsWorld, type World } from '../support/worlds.js';

const DESK = `teams: [billing, delivery, complaints, accounts, technical, service]
people:
  - {id: mia, name: Mia Novak, ids: {slack: U3AGENT, msteams: U3AGENT}}
  - {id: lin, name: Lin Mei, ids: {slack: U2LIN, msteams: U2LIN}}
`;
const LIN = { id: 'U2LIN', name: '林美玲' };
const FURY = 'This is outrageous!!! Third week and nobody answers me. I want to speak to a human NOW!!!';

for (const start of [slackWorld, teamsWorld]) {
    describe(`the desk in ${start === slackWorld ? 'Slack' : 'Teams'}`, function () {
        this.timeout(60_000);
        let world: World;
        before(async () => { world = await start({ desk: DESK }); });
        after(() => world.close());
        beforeEach(async () => {
            world.another();
            await world.says(FURY);
        });
        const thread = () => world.thread().join('\n');
        /** The customer may be told their place in line meanwhile, but none of these words. */
        const keepsTo = (told: string[], words: RegExp) => assert.doesNotMatch(told.join('\n'), words);

        it('keeps one card, whose mood goes on with every message', async () => {
            const bars = () => /Mood ([▁-█]+)/.exec(world.card())?.[1] ?? '';
            const before = bars();
            const lines = world.thread().length;
            await world.says('still nobody here, this is a disgrace!!!');
            assert.equal(bars().length, before.length + 1);
            assert.ok(world.thread().slice(lines).every((line) => !/Mood/.test(line)), 'never posted anew');
        });

        it('lets only who has claimed it speak, and sends the first sentence with one press', async () => {
            assert.equal(world.buttons().includes('Reply'), false);
            await world.presses('Claim');
            assert.match(world.card(), /Claimed, Mia Novak/);
            assert.match((await world.presses('Send the first sentence')).join('\n'), /I've read everything/);
            assert.equal(world.buttons().includes('Send the first sentence'), false, 'once');
            keepsTo(await world.presses('Reply', 'It is me again.', LIN), /me again/);
            assert.match(thread(), /Mia Novak has case/);
        });

        it('sends a reply written in the form', async () => {
            await world.presses('Claim');
            assert.match((await world.presses('Reply', 'I have your order here.')).join('\n'), /I have your order here\.$/m);
        });

        it('keeps a plain line as a note, and offers the case to who writes it, once', async () => {
            keepsTo(await world.writes('he is a regular'), /regular/);
            assert.match(thread(), /Mia Novak, nobody has this case yet/);
            await world.writes('and a nice one');
            assert.equal(world.thread().filter((line) => /nobody has this case yet/.test(line)).length, 1);
            await world.pressesInThread('Claim');
            assert.match(world.card(), /Claimed, Mia Novak/);
            keepsTo(await world.writes('a note still'), /note still/);
        });

        it('sends what was meant for the customer once the case is claimed with it', async () => {
            keepsTo(await world.writes('! I am on it'), /on it/);
            const told = await world.pressesInThread('Claim and send it');
            assert.match(told.at(-1)!, /I am on it$/);
            assert.ok(told.length >= 2, 'first, that somebody has joined');
            assert.match(world.card(), /In conversation, Mia Novak/);
        });

        it('takes eyes on the card for looking, not for claiming', async () => {
            const looking = () => world.thread().filter((line) => /is looking at this case/.test(line));
            await world.reacts('thumbsup', LIN);
            assert.deepEqual(looking(), []);
            keepsTo(await world.reacts('eyes', LIN), /Lin Mei/);
            assert.match(looking().join('\n'), /^Lin Mei [^\n]+$/);
            assert.doesNotMatch(world.card(), /Claimed/);
            await world.pressesInThread('Claim', LIN);
            assert.match(world.card(), /Claimed, Lin Mei/);
        });

        it('changes and takes back what a line in the thread has said to the customer', async () => {
            await world.presses('Claim');
            await world.writes('! It comes on Tuesday');
            await world.editsLine('! It comes on Wednesday');
            assert.match(world.reads().at(-1)!, /It comes on Wednesday$/);
            await world.deletesLine();
            assert.ok(world.reads().every((text) => !/It comes on/.test(text)));
        });

        it('changes a note without a word to the customer, even if the mark is put before it later', async () => {
            await world.presses('Claim');
            await world.writes('do not tell him');
            keepsTo(await world.editsLine('! do not tell him'), /do not tell/);
            assert.ok(world.reads().every((text) => !/do not tell/.test(text)));
            assert.doesNotMatch(thread(), /cannot be changed/, 'and without a complaint');
        });

        it('passes on to a team or a person, with a note', async () => {
            await world.presses('Claim');
            assert.ok((await world.presses('Pass on', 'knows the depot', undefined, 'delivery')).length > 0, 'the customer is told that Mia lets go');
            assert.match(thread(), /passed the case on to delivery/);
            await world.presses('Pass on', '', undefined, 'Lin Mei');
            assert.match(thread(), /passed the case on to Lin Mei/);
            assert.ok(world.buttons().includes("I can't take it"), world.buttons().join());
            await world.presses("I can't take it", undefined, LIN);
            assert.match(world.card(), /Waiting/);
        });

        it('puts the reading right with one press, or says which it is', async () => {
            assert.match(world.card(), /anger \d+%/);
            await world.presses('Not angry');
            assert.match(world.card(), /calm 0%[^]*Mia Novak has put the reading right: calm rather than anger/);
            await world.presses('anxiety');
            assert.match(world.card(), /anxiety/);
            const kept = await world.warmline.store.corrections(2);
            assert.deepEqual(kept.map(({ is, who, text }) => [is, who, text]).reverse().at(0), ['neutral', 'Mia Novak', FURY]);
        });

        it('hands back and resolves', async () => {
            await world.presses('Claim');
            await world.presses('Hand back to bot', 'sent a new one');
            assert.match(world.card(), /Handed back to the bot/);
            assert.deepEqual(world.buttons(), []);
        });
    });
}

describe('Action.Execute', function () {
    this.timeout(60_000);
    it('is answered with the card as it stands after the press', async () => {
        const world = await teamsWorld();
        try {
            await world.says(FURY);
            const answer = await world.executes('Claim') as { statusCode: number; type: string; value: unknown };
            assert.deepEqual([answer.statusCode, answer.type], [200, 'application/vnd.microsoft.card.adaptive']);
            assert.match(JSON.stringify(answer.value), /Claimed, Mia Novak/);
            assert.match(world.card(), /Claimed, Mia Novak/);
        } finally {
            await world.close();
        }
    });
});
