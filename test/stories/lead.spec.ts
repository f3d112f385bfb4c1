import assert from 'node:assert/strict';
import { slackWorld, teamsWorld, type World } from '../support/worlds.js';

const LEA = { id: 'U4LEAD', name: 'Lea Lind' };
const TOM = { id: 'U5TOM', name: 'Tom Reed' };
const DESK = `teams: [complaints, billing, delivery, technical, accounts, service]
people:
  - { id: mia, name: Mia Novak, ids: { slack: U3AGENT, msteams: U3AGENT } }
  - { id: lea, name: Lea Lind, role: lead, ids: { slack: U4LEAD, msteams: U4LEAD } }
`;

for (const start of [slackWorld, teamsWorld]) {
    describe(`a lead in ${start === slackWorld ? 'Slack' : 'Teams'}`, function () {
        this.timeout(20_000);
        let world: World;
        before(async () => { world = await start({ desk: DESK }); });
        after(() => world.close());

        it('takes over what somebody else has, and speaks first; nobody else can', async () => {
            await world.says('I want to talk to a person');
            assert.ok(!world.buttons().includes('Take over (leads)'), 'nobody has it yet');
            await world.presses('Claim');
            await world.presses('Take over (leads)', '', TOM);
            assert.match(world.thread().at(-1)!, /Only a lead can take over/);
            const told = await world.presses('Take over (leads)', 'Hello, I am looking after this myself.', LEA);
            assert.ok(told.some((text) => text.includes('Hello, I am looking after this myself.')), told.join('\n'));
            const [item] = await world.warmline.store.cases({ limit: 1 });
            assert.deepEqual([item!.humanAgent?.id, item!.state], ['lea', 'active']);
            assert.ok(!world.buttons().includes('Take over (leads)'), 'there is no other lead to take it over');
        });
    });
}
