import assert from 'node:assert/strict';
import { slackWorld, teamsWorld, type World } from '../support/worlds.js';
import { STORIES, type Step, type Story } from './tables.js';
import { ACCOUNT } from './topics/account.js';
import { CANCEL } from './topics/cancel.js';
import { CHARGE } from './topics/charge.js';
import { DELIVERY } from './topics/delivery.js';
import { FAULT } from './topics/fault.js';
import { OUTAGE } from './topics/outage.js';
import { PRAISE } from './topics/praise.js';
import { QUESTION } from './topics/question.js';
import { REFUND } from './topics/refund.js';
import { SERVICE } from './topics/service.js';
import { WRONG_ITEM } from './topics/wrongItem.js';

const BY_TOPIC = { account: ACCOUNT, cancel: CANCEL, charge: CHARGE, delivery: DELIVERY, fault: FAULT, outage: OUTAGE, praise: PRAISE, question: QUESTION, refund: REFUND, service: SERVICE, 'wrong item': WRONG_ITEM };

for (const start of [slackWorld, teamsWorld]) {
    const platform = start === slackWorld ? 'Slack' : 'Teams';
    describe(`stories on ${platform}`, function () {
        this.timeout(60_000);
        let world: World;
        beforeEach(async () => { world = await start(); });
        afterEach(() => world.close());
        for (const { title, steps } of STORIES) it(title, () => tell(world, steps));
    });

    // One world for all: what is looked at here is the conversation, and each has a customer of its own.
    describe(`stories by topic on ${platform}`, function () {
        this.timeout(60_000);
        let world: World;
        before(async () => { world = await start(); });
        after(() => world.close());
        beforeEach(() => world.another());
        for (const [topic, stories] of Object.entries<readonly Story[]>(BY_TOPIC)) {
            describe(topic, () => {
                for (const { title, steps } of stories) it(title, () => tell(world, steps));
            });
        }
    });
}

async function tell(world: World, steps: readonly Step[]): Promise<void> {
    for (const [index, step] of steps.entries()) check(step, await play(world, step), world, `step ${index + 1}: ${JSON.stringify(step.says ?? step.presses ?? step.writes ?? step.edits)}`);
}

async function play(world: World, step: Step): Promise<string> {
    const told = step.says !== undefined ? world.says(...[step.says].flat())
        : step.edits !== undefined ? world.edits(step.edits)
            : step.presses !== undefined ? world.presses(...([step.presses].flat() as [string, string?]))
                : world.writes(step.writes!);
    return (await told).join('\n');
}

function check(step: Step, told: string, world: World, where: string): void {
    where = `${where}, told ${JSON.stringify(told)}`;
    if (step.bot === null) assert.equal(told, '', where);
    else if (step.bot) assert.match(told, step.bot, where);
    if (step.not) assert.doesNotMatch(told, step.not, where);
    for (const expected of [step.card ?? []].flat()) assert.match(world.card(), expected, where);
    if (step.thread) assert.match(world.thread().join('\n'), step.thread, where);
}
