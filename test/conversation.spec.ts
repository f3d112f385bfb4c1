import assert from 'node:assert/strict';
import { surrender } from '../src/conversation.js';
import type { House } from '../src/draft.js';
import type { Person } from '../src/model.js';
import { Rehearsal, type Heard } from '../src/rehearsal.js';
import { shippedHouse } from './support/house.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.UTC(2026, 2, 4, 12);
const mia: Person = { id: 'mia', name: 'Mia' };

describe('the spine', () => {
    let house: House;
    before(async () => { house = await shippedHouse({ places: [{ place: 'slack|T|DESK', address: 'desk' }] }); });
    const begin = (locale = 'en') => new Rehearsal(house, { now: NOON, locale, customer: { id: 'c', name: 'Ana' } });
    const told = (heard: Heard | Heard[]) => [heard].flat().flatMap((one) => one.toCustomer.map((message) => message.text)).join('\n');
    const atDesk = (heard: Heard | Heard[]) => [heard].flat().flatMap((one) => one.toDesk.map((message) => message.text)).join('\n');

    it('answers a burst once', () => {
        const heard = begin().say('Hello', 'my parcel is late', 'order 20260115883');
        assert.equal(heard.toCustomer.length, 1);
        assert.equal(heard.change.entries.filter((entry) => entry.speaker === 'customer').length, 3);
    });

    it('greets once, however often the page is opened', () => {
        const talk = begin();
        assert.equal(talk.join().toCustomer.length, 1);
        assert.equal(talk.join().toCustomer.length, 0);
    });

    it('commits case, card and promise together, the card first', () => {
        const talk = begin();
        const { change } = talk.say('I want to speak to a human');
        const [card, promise] = change.deliveries;
        assert.equal(change.cases[0]?.state, 'queued');
        assert.deepEqual([card?.address, promise?.after, promise?.by], ['desk', card?.id, 'bot']);
        assert.equal(change.state.commitments.length, 1);
    });

    it('keeps quiet once a person has claimed, reads on, and brings the card up to date', () => {
        const talk = begin();
        talk.say('I want to speak to a human');
        assert.match(told(talk.desk({ do: 'claim' }, mia)), /Mia|person|colleague/i);
        const before = talk.state!.mood.turns;
        const heard = talk.say('this is a disgrace, I am furious!!!');
        assert.equal(told(heard), '');
        assert.match(atDesk(heard), /disgrace/);
        assert.equal(talk.state!.mood.turns, before + 1);
        assert.ok(heard.change.deliveries.some((delivery) => delivery.op === 'update'));
    });

    it('does not escalate again for old words after a hand-back', () => {
        const talk = begin('zh-CN');
        talk.say('都第三次了！！气死我了，转人工');
        talk.desk({ do: 'claim' }, mia);
        talk.desk({ do: 'handBack', note: '已退款' }, mia);
        const heard = talk.say('好的，谢谢');
        assert.equal(heard.change.cases.length, 0);
        assert.equal(talk.state!.caseId, undefined);
        assert.ok(talk.transcript.some((entry) => entry.speaker === 'note' && entry.text === '已退款'));
    });

    it('tells the truth while nobody claims, and ends the wait openly', () => {
        const talk = begin();
        talk.say('I want to speak to a human');
        const reminded = talk.pass(11 * MINUTE);
        assert.notEqual(told(reminded), '');
        assert.notEqual(atDesk(reminded), '');
        const ended = talk.pass(25 * HOUR);
        assert.notEqual(told(ended), '');
        assert.equal([...talk.cases.values()][0]?.state, 'expired');
        assert.equal(talk.case, undefined);
    });

    it('gives a case back to the queue when the person leaves the customer without an answer', () => {
        const talk = begin();
        talk.say('I want to speak to a human');
        talk.desk({ do: 'claim' }, mia);
        talk.say('hello?');
        const epoch = talk.state!.epoch;
        assert.notEqual(told(talk.pass(16 * MINUTE)), '');
        assert.deepEqual([talk.case?.state, talk.case?.humanAgent, talk.state!.owner.kind, talk.state!.epoch], ['queued', undefined, 'bot', epoch + 1]);
    });

    it('leaves the case with a person who has answered', () => {
        const talk = begin();
        talk.say('I want to speak to a human');
        talk.desk({ do: 'claim' }, mia);
        talk.say('hello?');
        talk.desk({ do: 'reply', text: 'I am on it' }, mia);
        talk.pass(2 * HOUR);
        assert.equal(talk.case?.state, 'active');
    });

    it('asks a day later whether it is really fixed', () => {
        const talk = begin();
        talk.say('I want to speak to a human');
        talk.desk({ do: 'claim' }, mia);
        talk.desk({ do: 'resolve' }, mia);
        assert.equal(told(talk.pass(23 * HOUR)), '');
        assert.notEqual(told(talk.pass(2 * HOUR)), '');
    });

    it('begins a new episode after a long silence', () => {
        const talk = begin();
        talk.say('nobody ever answers, this is useless');
        assert.ok(talk.state!.mood.negativeTurns > 0);
        talk.pass(48 * HOUR);
        talk.say('hi, how do I pay by card?');
        assert.deepEqual([talk.state!.mood.negativeStreak, talk.state!.startedAt], [0, talk.now]);
    });

    it('takes an edit for facts, and a deletion for good', () => {
        const talk = begin();
        talk.say('my parcel is late, order 20260115888');
        talk.edit(talk.lastMessageId, 'my parcel is late, order 20260115883');
        assert.equal(talk.state!.dialog.form?.slots['order']?.value, '20260115883');
        talk.remove(talk.lastMessageId);
        assert.deepEqual(talk.transcript.filter((entry) => entry.speaker === 'customer').map(({ text, deleted }) => [text, deleted]), [['', true]]);
    });

    it('hands what cannot be digested to a person as it stands, and tells the truth', () => {
        const incoming = { kind: 'message' as const, key: 'k', conversationId: 'x', channel: 'web', at: NOON, address: 'a', from: { id: 'c' }, messageId: 'm', text: 'poison' };
        const change = surrender({ conversationId: 'x', state: undefined, incomings: [incoming], openCase: undefined, transcript: [], attempts: 5 }, house, { now: NOON, id: () => crypto.randomUUID(), seed: 1 });
        assert.equal(change.cases[0]?.summary.verdict.rule, 'bot-error');
        assert.ok(change.entries.some((entry) => entry.speaker === 'customer' && entry.text === 'poison'));
        assert.ok(change.deliveries.some((delivery) => delivery.by === 'bot' && delivery.message.text.length > 0));
    });
});
