import assert from 'node:assert/strict';
import { hearAll, nextUnanswered, type Line } from '../../src/escalation/index.js';
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
    const act = (kind: Act['kind']): Act => ({ kind, keys: [kind] });
    const cases: [says: string, before: number, text: string, acts: Act['kind'][], after: number][] = [
        ['a question met by a question', 0, 'Where is it?', ['ask'], 1],
        ['one more, not understood', 1, '什么时候到？', ['acknowledge', 'fallback'], 2],
        ['a fact given in between', 2, '20260115883', ['ask'], 2],
        ['news is an answer', 2, 'And when?', ['inform', 'ask'], 0],
        ['a solution is one', 2, 'ok', ['solve'], 0],
        ['a quoted question', 0, 'you said "when?"', ['fallback'], 1],
        ['a link is no question', 0, 'https://shop.example/?a=1', ['fallback'], 0],
    ];
    for (const [says, before, text, acts, after] of cases) it(says, () => assert.equal(nextUnanswered(before, text, acts.map(act)), after));
});
