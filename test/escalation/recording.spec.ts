import assert from 'node:assert/strict';
import { hearAll, nextUnanswered, questionOf, type Line } from '../../src/escalation/index.js';
import type { Act } from '../../src/model.js';
import { mood, reading } from '../support/facts.js';

/** `c:` a customer line, `d:` the desk's. */
const linesOf = (...texts: string[]): Line[] => texts.map((text) => ({ speaker: text.startsWith('c:') ? 'customer' : 'bot', text: text.slice(2).trim() }));
const heardOf = (...texts: string[]) => hearAll(linesOf(...texts), () => ({ reading: reading(), mood: mood() }));

describe('escalation: what a recording shows of the desk', () => {
    const loops: [says: string, lines: string[], misses: number[]][] = [
        ['different answers are none', ['c: a', 'd: Your parcel left our warehouse yesterday.', 'c: b', 'd: It is due on Friday between nine and twelve.', 'c: c'], [0, 0, 0]],
        ['the same answer again is one', ['c: a', 'd: Please restart the router and wait for two minutes.', 'c: b', 'd: Please restart the router, and wait for two minutes!', 'c: c'], [0, 0, 1]],
        ['a sentence within an answer counts', ['d: Hello. Your refund takes five to seven days.', 'd: I understand. Your refund takes five to seven days.', 'c: a'], [1]],
        ['two in a row are two', ['d: 请您耐心等待，我们会尽快为您处理', 'd: 请您耐心等待，我们会尽快为您处理', 'd: 亲，请您耐心等待，我们会尽快为您处理哦', 'c: 嗯'], [2]],
        ['something new ends the row', ['d: Please restart the router and wait.', 'd: Please restart the router and wait.', 'd: I have now booked an engineer for you tomorrow.', 'c: a'], [0]],
        ['manners are no loop', ['c: a', 'd: One moment.', 'c: b', 'd: One moment.', 'c: c', 'd: 好的', 'd: 好的', 'c: d'], [0, 0, 0, 0]],
    ];
    for (const [says, lines, misses] of loops) it(says, () => assert.deepEqual(heardOf(...lines).map(({ dialog }) => dialog.misses), misses));

    it('counts questions until the desk says something', () => {
        assert.deepEqual(heardOf('c: hello?', 'c: 有人吗？', 'c: 急', 'd: Yes.', 'c: when? ', 'c: see http://a.b/?c=d').map(({ unanswered }) => unanswered), [1, 2, 2, 1, 1]);
    });

    it('counts minutes from the first line, where there are times', () => {
        const lines: Line[] = [{ speaker: 'customer', text: 'a', at: 60_000 }, { speaker: 'bot', text: 'b', at: 70_000 }, { speaker: 'customer', text: 'c', at: 240_000 }, { speaker: 'customer', text: 'd' }];
        assert.deepEqual(hearAll(lines, () => ({ reading: reading(), mood: mood() })).map(({ minutes }) => minutes), [0, 3, 0]);
    });

    it('counts how often the desk said no, and does not listen for it in the customer', () => {
        const heard = hearAll(linesOf('c: no', 'd: No.', 'c: no', 'd: Yes.', 'd: No.', 'c: x'), () => ({ reading: reading(), mood: mood() }), ({ text }) => text === 'No.');
        assert.deepEqual(heard.map(({ refusals }) => refusals), [0, 1, 2]);
    });

    it('counts an answer without help from the next line on', () => {
        assert.deepEqual(hearAll(linesOf('c: a', 'c: b', 'c: c'), (text) => ({ reading: reading(), mood: mood(), putOff: text === 'b' })).map(({ refusals }) => refusals), [0, 0, 1]);
    });

    it('believes the dialog rather than the recording', () => {
        const dialog = { misses: 4, asks: 1, complete: false };
        assert.deepEqual(hearAll(linesOf('c: a'), () => ({ reading: reading(), mood: mood(), dialog }))[0]!.dialog, dialog);
    });
});

describe('escalation: questions without an answer', () => {
    const ACTS: Record<string, Act> = Object.fromEntries(([
        ['ask', 'ask-delivery-order'], ['acknowledge', 'acknowledge-anxiety-mild'], ['fallback', 'fallback'], ['solve', 'solve-delivery-noted'], ['confirm', 'confirm-delivery'], ['inform', 'resume-delivery'],
        ['inform', 'knowledge'], ['inform', 'why-delivery-order'], ['inform', 'next-gathering'], ['inform', 'about-bot'], ['inform', 'after-delivery'], ['inform', 'waiting-asked'],
    ] as const).map(([kind, key]) => [key, { kind, keys: [key] }]));
    const cases: [says: string, before: number, asks: boolean, keys: string[], after: number][] = [
        ['a question met by a question', 0, true, ['ask-delivery-order'], 1],
        ['one more, not understood', 1, true, ['acknowledge-anxiety-mild', 'fallback'], 2],
        ['a fact given in between', 2, false, ['ask-delivery-order'], 2],
        ['a recap', 1, true, ['fallback', 'resume-delivery', 'ask-delivery-order'], 2],
        ['the facts read back', 1, true, ['confirm-delivery'], 2],
        ['word that there is no news', 1, true, ['after-delivery'], 2],
        ['what the house knows', 2, true, ['knowledge', 'ask-delivery-order'], 0],
        ['why it is asked', 2, true, ['why-delivery-order'], 0],
        ['what happens next', 2, true, ['next-gathering', 'ask-delivery-order'], 0],
        ['who is speaking', 2, true, ['about-bot'], 0],
        ['the truth about the wait', 2, true, ['waiting-asked'], 0],
        ['a solution', 2, false, ['solve-delivery-noted'], 0],
    ];
    for (const [says, before, asks, keys, after] of cases) it(says, () => assert.equal(nextUnanswered(before, questionOf(asks, keys.map((key) => ACTS[key]!))), after));

    const recorded: [says: string, lines: string[], unanswered: number[]][] = [
        ['a line of the desk answers', ['c: are you open on Sunday?', 'd: Yes, from ten to four.', 'c: and on Monday?'], [1, 1]],
        ['one that speaks of something else does not, if the question is put again', ['c: does the blue one come in size 44?', 'd: Welcome to our shop.', 'c: I asked about size 44, is it available?', 'd: Have a look at our new collection.', 'c: is there a size 44 or not?'], [1, 2, 3]],
        ['nor one in Chinese', ['c: 这个奶粉是国行的吗？', 'd: 欢迎光临本店。', 'c: 是不是国行？', 'd: 全场满减中。', 'c: 问你是不是国行？'], [1, 2, 3]],
        ['one that speaks of it does, though they ask on about it', ['c: do you have the lamp in blue?', 'd: The lamp comes in blue and red.', 'c: and the lamp in green?', 'd: No green lamp, sorry.', 'c: the lamp in white?'], [1, 1, 1]],
        ['another question is another', ['c: is the shop open today?', 'd: Hello there.', 'c: where can I park?'], [1, 1]],
    ];
    for (const [says, lines, unanswered] of recorded) it(`in a recording ${says}`, () => assert.deepEqual(heardOf(...lines).map((line) => line.unanswered), unanswered));
});
