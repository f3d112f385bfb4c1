import assert from 'node:assert/strict';
import { FACT_NAMES } from '../../src/escalation/index.js';
import { CLOSE, nearest } from '../../src/text/nearest.js';

describe('nearest name', () => {
    const cases: [string, string | undefined][] = [['angr', 'anger'], ['Anger', 'anger'], ['anegr', 'anger'], ['negativestreak', 'negativeStreak'], ['negative_streak', 'negativeStreak'], ['asksHumna', undefined], ['xyz', undefined], ['', undefined]];
    for (const [word, name] of cases) it(`${JSON.stringify(word)} → ${name}`, () => assert.equal(nearest(word, FACT_NAMES), name));

    const keys = ['reason-bot-error', 'reason-legal', 'why-lostItem-hotel', 'ask-returns-order-again'];
    const close: [string, string | undefined][] = [['reason-lost-vital', undefined], ['reason-legall', 'reason-legal'], ['why-lostItem-hotle', 'why-lostItem-hotel'], ['ask-returns-order', undefined]];
    for (const [word, name] of close) it(`of keys that share a beginning: ${word} → ${name}`, () => assert.equal(nearest(word, keys, CLOSE), name));
});
