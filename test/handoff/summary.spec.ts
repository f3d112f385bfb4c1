import assert from 'node:assert/strict';
import type { Analysis, Summary } from '../../src/model.js';
import { shippedHouse } from '../support/house.js';
import { Rehearsal } from '../../src/rehearsal.js';

/** Handed over at the end of these lines. */
async function handedOver(...lines: string[]): Promise<{ summary: Summary; said: string; analysis: Analysis | undefined }> {
    const talk = new Rehearsal(await shippedHouse(), { now: Date.UTC(2030, 0, 7, 12), locale: 'en' });
    for (const line of [...lines, 'let me speak to a person']) talk.say(line);
    assert.ok(talk.case, 'a case is open');
    return { summary: talk.case.summary, said: lines.join('\n'), analysis: talk.state?.mood.analysis };
}

const quotesOf = ({ cause, others = [], expectation, past, attribution, need, warnings = [] }: Summary): string[] =>
    [cause?.quote, ...others.map(({ quote }) => quote), expectation?.expected, expectation?.happened, past, attribution?.quote, need?.stated, need?.quote, ...warnings].filter((quote) => quote !== undefined);

describe('the emotion summary, beneath the feeling', function () {
    this.timeout(30_000);

    it('has the gap, the trouble before, the blame, the wish and the need, in the customer’s words', async () => {
        const { summary, said } = await handedOver('You promised my sofa on Tuesday. It is Friday and it is still not here!', 'Last month too. You clearly do not care, nobody even apologised, I am so angry', 'I want my money back');
        assert.equal(summary.expectation?.expected, 'You promised my sofa on Tuesday');
        assert.match(summary.expectation?.happened ?? '', /still not here/);
        assert.ok(summary.expectation!.gap! > 0.3);
        assert.equal(summary.need?.stated, 'I want my money back');
        assert.equal(summary.need?.beneath, 'emotion');
        assert.ok(summary.cause);
        for (const quote of quotesOf(summary)) assert.ok(said.includes(quote), quote);
    });

    it('does the same in Chinese', async () => {
        const { summary, said } = await handedOver('说好的三天到，结果一周了还没到，你们到底管不管？', '上个月也是这样，你们根本不上心，气死我了');
        assert.deepEqual([summary.expectation?.expected, summary.attribution?.to, summary.past], ['说好的三天到', 'effort', '上个月也是这样']);
        for (const quote of quotesOf(summary)) assert.ok(said.includes(quote), quote);
    });

    it('says nothing of what was not told', async () => {
        const { summary } = await handedOver('hello', 'what time do you open on sundays');
        assert.deepEqual([summary.expectation, summary.attribution, summary.past, summary.others, summary.warnings, summary.cause, summary.turned], Array(7).fill(undefined));
    });

    it('says which line of the bot came before the mood fell', async () => {
        const { summary } = await handedOver('hi, my parcel has not come', 'this is ridiculous!! I am furious with you people, useless!!');
        assert.equal(summary.turned?.worse?.by, 'bot');
        assert.ok(summary.turned!.worse!.line.length > 0);
    });

    it('does not say the same words twice', async () => {
        const { summary } = await handedOver('I was charged twice and nobody answers my emails, I am furious', 'my lawyer will hear of this');
        const causes = [summary.cause!.quote, ...(summary.others ?? []).map(({ quote }) => quote)];
        assert.equal(new Set(causes).size, causes.length);
        assert.deepEqual(summary.warnings, ['my lawyer will hear of this']);
    });
});
