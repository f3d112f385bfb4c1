import assert from 'node:assert/strict';
import type { House } from '../../src/draft.js';
import { parseRules } from '../../src/escalation/index.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { shippedHouse } from '../support/house.js';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 4, 6, 12);

describe('escalation: in a conversation', () => {
    let house: House;
    before(async () => { house = await shippedHouse(); });
    const talk = (changes: Partial<House> = {}, customer = 'you') => new Rehearsal({ ...house, ...changes }, { now: NOON, customer: { id: customer } });
    const only = (rule: string) => ({ rules: parseRules(`rules:\n  - ${rule}\n`, 'rules.yaml') });

    it('meets a direct request at once and says on which words', () => {
        const rehearsal = talk();
        rehearsal.say('I want to talk to a human');
        const { rule, because } = rehearsal.case!.summary.verdict;
        assert.equal(rule, 'asks-person');
        assert.equal(because[0]?.fact, 'signals');
        assert.match(because[0]?.words?.join() ?? '', /human/);
    });

    it('takes team and priority from the topic in hand', () => {
        const rehearsal = talk(only('{ id: any, when: turns >= 2, do: handoff, reason: reason-facts-complete }'));
        rehearsal.say('I was charged twice');
        rehearsal.say('order 20260115883');
        assert.deepEqual([rehearsal.case?.team, rehearsal.case?.priority], ['billing', 'high']);
    });

    it('serves a named customer first once they are unhappy, and nobody else', () => {
        const desk = { ...house.desk, isVip: (id: string) => id === 'gold' };
        const [named, other] = ['gold', 'you'].map((id) => { const rehearsal = talk({ desk }, id); rehearsal.say("I'm disappointed, my parcel is late"); return rehearsal; });
        assert.equal(named!.case?.summary.verdict.rule, 'vip');
        assert.equal(other!.case, undefined);
    });

    it('knows whether the desk is open', () => {
        const rules = only('{ id: night, when: "!open", do: handoff, reason: reason-closed }');
        for (const open of [true, false]) {
            const rehearsal = talk({ ...rules, desk: { ...house.desk, isOpen: () => open } });
            rehearsal.say('hello');
            assert.equal(rehearsal.case === undefined, open);
        }
    });

    it('moves a case up the queue when its customer has waited long, and does not open another', () => {
        const rehearsal = talk();
        rehearsal.say('I want to talk to a human');
        assert.equal(rehearsal.case?.priority, 'normal');
        rehearsal.pass(16 * MINUTE);
        rehearsal.say('is anyone there');
        assert.deepEqual([rehearsal.case?.priority, rehearsal.case?.summary.verdict.rule, rehearsal.cases.size], ['high', 'waited-long', 1]);
    });

    it('counts questions left open and answers without help, and forgets them with a new episode', () => {
        const rehearsal = talk(only('{ id: never, when: unanswered > 90, do: handoff, reason: reason-unanswered }'));
        rehearsal.say('qwrt zxcv?');
        rehearsal.say('plgh mnbv?');
        assert.deepEqual([rehearsal.state?.unanswered, rehearsal.state?.refusals], [2, 2]);
        rehearsal.pass(48 * 60 * MINUTE);
        rehearsal.say('hello');
        assert.deepEqual([rehearsal.state?.unanswered, rehearsal.state?.refusals], [0, 0]);
    });

    for (const [locale, vague] of [['en', ['can you help me', 'I need support with something']], ['zh-CN', ['我需要帮助', '就是那个呀']], ['zh-TW', ['您好，需要協助', '就是那個啊']]] as const) {
        it(`offers a person once for a vague wish (${locale})`, () => {
            const rehearsal = new Rehearsal(house, { now: NOON, locale });
            rehearsal.say(vague[0]);
            assert.equal(rehearsal.state?.offered, false);
            rehearsal.say(vague[1]);
            assert.deepEqual([rehearsal.state?.offered, rehearsal.state?.fired, rehearsal.case], [true, ['offer-vague'], undefined]);
        });
    }
});
