import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { mood } from '../../src/commands/mood.js';

describe('`warmline mood` on a dialogue', function () {
    this.timeout(20_000);

    it('prints what lies behind the feeling and where the mood turned', async () => {
        const input = new PassThrough();
        const output = new PassThrough();
        input.end(`${JSON.stringify({ dialogue: [
            { speaker: 'customer', text: 'hi, my sofa has not come' }, { speaker: 'bot', text: 'What is your order number?' },
            { speaker: 'customer', text: 'You promised Tuesday and it is still not here!! This is disgusting, I am furious, I want my money back' },
        ] })}\n`);
        await mood(input, output);
        output.end();
        const read = JSON.parse((await output.setEncoding('utf8').toArray()).join('')) as Awaited<{ mood: { analysis: Record<string, { turn: number; quote: string }>; transitions: { turn: number; to: string; line: string }[] } }>;
        const { expected, happened, stated } = read.mood.analysis;
        assert.deepEqual([expected?.quote, happened?.quote, stated?.quote], ['You promised Tuesday', 'it is still not here', 'I want my money back']);
        assert.equal(expected?.turn, 2);
        assert.deepEqual(read.mood.transitions.map(({ turn, to, line }) => [turn, to, line]), [[2, 'worse', 'What is your order number?']]);
    });
});
