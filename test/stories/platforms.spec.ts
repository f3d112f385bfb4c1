import assert from 'node:assert/strict';
import { slackWorld, teamsWorld, type World } from '../support/worlds.js';
import { STORIES, type Step } from './tables.js';

for (const start of [slackWorld, teamsWorld]) {
    describe(`stories on ${start === slackWorld ? 'Slack' : 'Teams'}`, function () {
        this.timeout(60_000);
        let world: World;
        beforeEach(async () => { world = await start(); });
        afterEach(() => world.close());

        for (const { title, steps } of STORIES) {
            it(title, async () => {
                for (const [index, step] of steps.entries()) check(step, await play(world, step), world, `step ${index + 1}: ${JSON.stringify(step.says ?? step.presses ?? step.writes ?? step.edits)}`);
            });
        }
    });
}

async function play(world: World, step: Step): Promise<string> {
    const told = step.says !== undefined ? world.says(...[step.says].flat())
        : step.edits !== undefined ? world.edits(step.edits)
            : step.presses !== undefined ? world.presses(...([step.presses].flat() as [string, string?]))
                : world.writes(step.writes!);
    return (await told).join('\n');
}

function check(step: Step, told: string, world: World, where: string): void {
    if (step.bot === null) assert.equal(told, '', where);
    else if (step.bot) assert.match(told, step.bot, where);
    if (step.not) assert.doesNotMatch(told, step.not, where);
    for (const expected of [step.card ?? []].flat()) assert.match(world.card(), expected, where);
    if (step.thread) assert.match(world.thread().join('\n'), step.thread, where);
}
