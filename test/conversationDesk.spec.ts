import assert from 'node:assert/strict';
import type { House } from '../src/draft.js';
import type { Roster } from '../src/handoff/index.js';
import type { DeskView, Person } from '../src/model.js';
import { Rehearsal, type Heard } from '../src/rehearsal.js';
import { shippedHouse } from './support/house.js';
import { aLoad, aPerson, aRoster, aTeam } from './support/roster.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Monday. */
const NOON = Date.UTC(2030, 0, 7, 12);
const mia: Person = { id: 'mia', name: 'mia' };
const tom: Person = { id: 'tom', name: 'tom' };
const office = { timeZone: 'UTC', open: { mon: [{ from: 540, to: 1080 }], tue: [{ from: 540, to: 1080 }] } };

describe('the spine and the desk', () => {
    let shipped: House;
    before(async () => { shipped = await shippedHouse({ places: [{ place: 'slack|T|DESK', address: 'desk' }] }); });

    const people = [aPerson('mia', { role: 'lead', ids: { slack: 'U1' } }), aPerson('tom')];
    const teams = [aTeam('billing', { members: ['tom'], next: 'delivery', lead: 'mia' }), aTeam('delivery', { members: ['mia'] })];
    /** A conversation before a desk at which `there` are; they stay. */
    function begin({ locale = 'en', now = NOON, there = ['mia', 'tom'], roster = {}, view = {} }: { locale?: string; now?: number; there?: string[]; roster?: Partial<Roster>; view?: Partial<DeskView> } = {}): Rehearsal {
        const house = { ...shipped, desk: { ...shipped.desk, roster: aRoster({ people, teams, ...roster }) } };
        const talk = new Rehearsal(house, { now, locale, customer: { id: 'c', name: 'Ana' } });
        talk.deskView = { presences: there.map((id) => ({ person: { id }, at: now + 100 * HOUR, away: false })), loads: [], waiting: [], helpedBefore: [], ...view };
        talk.house.desk.roster.routing.presentMinutes = 1e6;
        return talk;
    }
    const told = (heard: Heard | Heard[]) => [heard].flat().flatMap((one) => one.toCustomer.map((message) => message.text)).join('\n');
    const atDesk = (heard: Heard | Heard[]) => [heard].flat().flatMap((one) => one.toDesk.map((message) => message.text)).join('\n');
    const ask = (talk: Rehearsal) => talk.say('I want to speak to a human');
    const offeredTo = (talk: Rehearsal) => (talk.case?.state === 'offered' ? talk.case.offers?.at(-1)?.person.id : undefined);

    it('offers the case to one person after another, then lets anybody claim it', () => {
        const talk = begin({ view: { loads: [aLoad('mia', { held: 1 })] } });
        ask(talk);
        assert.match(atDesk(talk.pass(0)), /offered to tom/i);
        assert.equal(offeredTo(talk), 'tom');
        talk.pass(2 * MINUTE);
        assert.equal(offeredTo(talk), 'mia');
        talk.desk({ do: 'offerAnswer', accept: false }, mia);
        assert.deepEqual([talk.case?.state, talk.case?.offers?.map(({ answer }) => answer)], ['queued', ['lapsed', 'declined']]);
        talk.desk({ do: 'claim' }, tom);
        assert.equal(talk.case?.state, 'claimed');
    });

    it('asks the next at once when an offer is declined', () => {
        const talk = begin();
        ask(talk);
        talk.pass(0);
        const first = offeredTo(talk)!;
        talk.desk({ do: 'offerAnswer', accept: false }, { id: first });
        assert.notEqual(offeredTo(talk), first);
        assert.notEqual(offeredTo(talk), undefined);
    });

    it('knows a person by the id of their platform, and calls them by their name', () => {
        const talk = begin();
        ask(talk);
        const heard = talk.desk({ do: 'claim' }, { id: 'U1', name: 'mia.lin' });
        assert.deepEqual(talk.case?.humanAgent, { id: 'mia', name: 'mia' });
        assert.deepEqual(heard.change.presences, [{ person: { id: 'mia', name: 'mia' }, at: talk.now, away: false }]);
        assert.match(told(talk.desk({ do: 'reply', text: 'hello' }, mia)), /hello/);
    });

    it('goes to the next team and to the lead when nobody takes it, and reminds less and less often', () => {
        const talk = begin({ there: [] });
        talk.say('my card was charged twice', 'I want to speak to a human');
        talk.case = { ...talk.case!, team: 'billing' };
        talk.cases.set(talk.case.id, talk.case);
        const first = talk.pass(11 * MINUTE);
        assert.deepEqual([talk.case?.team, told(first) === ''], ['billing', false]);
        talk.pass(10 * MINUTE);
        assert.deepEqual([talk.case?.team, talk.case?.passed], ['delivery', ['billing']]);
        talk.pass(20 * MINUTE);
        assert.equal(talk.case?.offers?.at(-1)?.person.id, 'mia');
        const reminders = talk.pass(20 * HOUR).filter((heard) => heard.change.entries.some(({ event }) => event?.key === 'event-unclaimed'));
        assert.ok(reminders.length >= 3 && reminders.length <= 8, String(reminders.length));
    });

    it('tells the customer their place when it changes class, and the range that was measured', () => {
        const waiting = (before: number) => [...Array.from({ length: before }, (_, i) => ({ id: `x${i}`, priority: 'normal' as const, openedAt: 0 })), { id: talk.case!.id, priority: 'normal' as const, openedAt: 1 }];
        const talk = begin({ view: { service: { p50: 9 * MINUTE, p80: 18 * MINUTE }, loads: [aLoad('mia', { held: 3 }), aLoad('tom', { held: 3 })] } });
        ask(talk);
        const at = (before: number) => { talk.deskView = { ...talk.deskView!, waiting: waiting(before) }; return talk.pass(3 * MINUTE); };
        talk.deskView = { ...talk.deskView!, waiting: waiting(4) };
        const first = talk.pass(0);
        assert.match(told(first), /\b5\b.*\b8\b.*\b15\b/);
        assert.deepEqual(first[0]?.toCustomer[0]?.suggestions, ['Please call me', 'Leave a message', 'Back to the assistant']);
        assert.equal(told(at(3)), '');
        assert.match(told(at(1)), /\b2\b/);
        assert.match(told(at(0)), /next|front/);
    });

    it('says at once that nobody is on duty and when the desk opens, and lets the clocks stand still till then', () => {
        const talk = begin({ now: NOON + 9 * HOUR, roster: { hours: office } });
        const heard = ask(talk);
        assert.match(told(heard), /Tuesday.*9:00|9:00.*Tuesday/);
        assert.deepEqual(heard.toCustomer[0]?.suggestions, ['Please call me', 'Leave a message', 'Back to the assistant']);
        assert.equal(told(talk.pass(11 * HOUR)), '', 'nothing new in the night');
        talk.pass(HOUR);
        assert.notEqual(offeredTo(talk), undefined, 'offered when the desk opens');
        const morning = told(talk.pass(15 * MINUTE));
        assert.notEqual(morning, '', 'told when nobody takes it then');
        talk.pass(13 * HOUR);
        assert.notEqual(talk.case, undefined, 'the time to expire runs while the desk is open');
        talk.pass(20 * HOUR);
        assert.equal(talk.case, undefined);
    });

    it('says so in the customer\'s language', () => {
        const talk = begin({ locale: 'zh-TW', now: NOON + 9 * HOUR, roster: { hours: office } });
        assert.match(told(talk.say('轉真人客服')), /星期二/);
    });

    const languages: [locale: string, ask: string, call: string, number: string, keeps: RegExp][] = [
        ['en', 'I want to speak to a human', 'Please call me', '0912 345 678, tomorrow after 5', /0912 345 678/],
        ['zh-CN', '转人工', '给我回个电话吧', '13800138000 明天下午', /13800138000/],
        ['zh-TW', '轉真人客服', '請專人回電', '0912-345-678 晚上', /0912-345-678/],
    ];
    for (const [locale, wants, call, number, keeps] of languages) {
        it(`takes a wish for a call and keeps it, ${locale}`, () => {
            const talk = begin({ locale });
            talk.say(wants);
            assert.notEqual(told(talk.say(call)), '');
            assert.equal(talk.case?.callBack, undefined);
            const kept = talk.say(number);
            assert.match(told(kept), keeps);
            assert.match(atDesk(kept), keeps);
            assert.match(talk.case!.callBack!.phone!, keeps);
            assert.match(talk.state!.commitments.at(-1)!.text, keeps);
            talk.pass(30 * HOUR);
            assert.notEqual(talk.case, undefined, 'kept longer than a case that only waits');
            const done = talk.desk({ do: 'callBack', note: 'reached, solved' }, tom);
            assert.equal([...talk.cases.values()].at(-1)?.state, 'calledBack');
            assert.notEqual(told(done), '');
        });
    }

    it('takes number and wish in one message, and goes on telling the desk alone', () => {
        const talk = begin({ there: [] });
        ask(talk);
        talk.say('please call me on 0912345678');
        assert.equal(talk.case?.callBack?.phone, '0912345678');
        const later = talk.pass(11 * MINUTE);
        assert.equal(told(later), '');
        assert.match(atDesk(later), /waiting/i);
    });

    it('does not take a reproach for a wish', () => {
        const talk = begin();
        ask(talk);
        talk.say('nobody ever called me back');
        assert.deepEqual([talk.case?.callBack, talk.state?.waitAsked], [undefined, undefined]);
    });

    it('takes a note for whoever takes over', () => {
        const talk = begin();
        ask(talk);
        talk.say('Leave a message');
        const heard = talk.say('the door code is broken, ring twice');
        assert.match(told(heard), /message is with|Kept/);
        assert.match(atDesk(heard), /ring twice/);
    });

    for (const words of ['cancel waiting', 'Back to the assistant']) {
        it(`lets the customer out of the queue: ${words}`, () => {
            const talk = begin({ view: { helpedBefore: [] } });
            talk.say('this is the third time, I am furious, get me a human!!');
            assert.notEqual(told(talk.say(words)), '');
            assert.deepEqual([talk.case, [...talk.cases.values()].at(-1)?.history.at(-1)?.did], [undefined, 'cancel']);
            assert.equal(talk.say('how do I pay by card?').change.cases.length, 0, 'old words call nobody');
            assert.equal(told(talk.pass(30 * HOUR)), '', 'no clock of the case runs on');
            assert.equal(ask(talk).change.cases.length, 1, 'but they may ask again');
        });
    }

    it('lets the customer out of a conversation with a person, and that person know', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        const heard = talk.say('back to the bot');
        assert.deepEqual([talk.case, talk.state!.owner.kind], [undefined, 'bot']);
        assert.notEqual(told(heard), '');
        assert.match(atDesk(heard), /no longer waits/);
        assert.equal(told(talk.pass(2 * HOUR)), '');
    });

    it('takes the wish of somebody angry too, and still moves their case up', () => {
        const talk = begin();
        ask(talk);
        talk.say('I am furious, this is a disgrace, you are all useless idiots!!!');
        const { priority } = talk.case!;
        talk.say('please call me on 0912345678');
        assert.deepEqual([talk.case?.callBack?.phone, talk.case?.priority], ['0912345678', priority]);
    });

    it('puts danger before any wish', () => {
        const talk = begin();
        ask(talk);
        talk.say('Please call me');
        talk.say('I smell gas in the kitchen');
        assert.equal(talk.case?.priority, 'urgent');
    });

    it('warns a person who leaves the customer waiting, then gives the case to others, whatever the customer writes', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        talk.pass(9 * MINUTE);
        talk.say('hello?');
        const warned = talk.pass(2 * MINUTE);
        assert.match(atDesk(warned), /tom.*5 min/);
        assert.equal(talk.case?.state, 'idle');
        assert.equal(told(warned), '');
        talk.say('anybody?');
        assert.notEqual(told(talk.pass(6 * MINUTE)), '');
        assert.notEqual(talk.case?.humanAgent?.id, 'tom');
        assert.equal(talk.state!.owner.kind, 'bot');
    });

    it('goes back to the bot when everything has been said for a day', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        talk.desk({ do: 'reply', text: 'It will be with you on Friday.' }, tom);
        talk.pass(23 * HOUR);
        assert.equal(talk.case?.state, 'active');
        assert.notEqual(told(talk.pass(2 * HOUR)), '');
        assert.deepEqual([talk.case, talk.state!.owner.kind], [undefined, 'bot']);
    });

    it('passes a case on with the story, and tells the customer', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        const epoch = talk.state!.epoch;
        const heard = talk.desk({ do: 'pass', person: { id: 'U1' }, note: 'knows customs' }, tom);
        assert.match(told(heard), /colleague/);
        assert.deepEqual([talk.case?.state, offeredTo(talk), talk.state!.owner.kind, talk.state!.epoch], ['offered', 'mia', 'bot', epoch + 1]);
        assert.ok(talk.transcript.some(({ speaker, text }) => speaker === 'note' && text === 'knows customs'));
        talk.desk({ do: 'offerAnswer', accept: true }, { id: 'U1' });
        assert.equal(talk.case?.humanAgent?.id, 'mia');
    });

    it('lets a lead take over, and nobody speak who no longer has the case', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        assert.match(atDesk(talk.desk({ do: 'claim', force: true }, mia)), /mia.*tom/);
        assert.equal(told(talk.desk({ do: 'reply', text: 'still me' }, tom)), '');
        assert.match(told(talk.desk({ do: 'reply', text: 'now me' }, mia)), /now me/);
    });

    it('changes and takes back what a person said, theirs alone', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        const sent = talk.desk({ do: 'reply', text: 'Friday', messageId: 'ts-1' }, tom).change.deliveries.find(({ by }) => by === 'humanAgent')!;
        const line = () => talk.transcript.find(({ speaker }) => speaker === 'humanAgent')!;
        const changed = talk.desk({ do: 'rewrite', messageId: 'ts-1', text: 'Thursday' }, tom);
        const update = changed.change.deliveries.find(({ by }) => by === 'humanAgent');
        assert.deepEqual([update?.op, update?.replaces, update?.message.text, line().text], ['update', sent.id, 'Thursday', 'Thursday']);
        assert.equal(talk.desk({ do: 'retract', messageId: 'ts-1' }, mia).change.edits.length, 0, 'not hers');
        const gone = talk.desk({ do: 'retract', messageId: 'ts-1' }, tom);
        assert.deepEqual([gone.change.deliveries.find(({ by }) => by === 'humanAgent')?.op, line().deleted], ['delete', true]);
        assert.equal(talk.desk({ do: 'retract', messageId: 'ts-1' }, tom).change.edits.length, 0, 'once is enough');
    });

    it('changes a note for the desk alone', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'note', text: 'call the depot', messageId: 'ts-2' }, tom);
        const heard = talk.desk({ do: 'rewrite', messageId: 'ts-2', text: 'call the courier' }, tom);
        assert.deepEqual([told(heard), heard.change.deliveries.filter(({ by }) => by === 'humanAgent').length], ['', 0]);
        assert.ok(talk.transcript.some(({ speaker, text }) => speaker === 'note' && text === 'call the courier'));
    });

    it('says the first sentence with the claim, if the claim is won', () => {
        const talk = begin();
        ask(talk);
        assert.match(told(talk.desk({ do: 'claim', text: 'I have read everything.' }, mia)), /I have read everything/);
        assert.doesNotMatch(told(talk.desk({ do: 'claim', text: 'Me too.' }, tom)), /Me too/);
        assert.equal(talk.case?.state, 'active');
    });

    it('keeps a corrected reading with the words that were read, and believes it', () => {
        const talk = begin();
        talk.say('都第三次了！！气死我了，转人工');
        assert.equal(talk.case?.summary.emotion, 'anger');
        const { change } = talk.desk({ do: 'correct', emotion: 'sadness' }, tom);
        assert.deepEqual(change.corrections?.map(({ who, is, text, lang }) => [who, is, text, lang]), [['tom', 'sadness', '都第三次了！！气死我了，转人工', 'zh-CN']]);
        assert.equal(talk.transcript.findLast(({ speaker }) => speaker === 'customer')?.messageId, change.edits[0]?.messageId);
        talk.say('好的');
        assert.notEqual(talk.case?.summary.emotion, 'anger');
        assert.equal(talk.case?.corrections?.length, 1);
    });

    it('corrects one line without touching the case', () => {
        const talk = begin();
        talk.say('都第三次了！！气死我了，转人工');
        const line = talk.lastMessageId;
        talk.say('订单号 20260115883');
        const { emotion } = talk.case!.summary;
        const { change } = talk.desk({ do: 'correct', emotion: 'disappointment', messageId: line }, tom);
        assert.deepEqual(change.corrections?.map(({ text, is }) => [text, is]), [['都第三次了！！气死我了，转人工', 'disappointment']]);
        assert.deepEqual([talk.case!.summary.emotion, talk.transcript.find(({ messageId }) => messageId === line)?.emotion], [emotion, 'disappointment']);
        assert.equal(talk.desk({ do: 'correct', emotion: 'disappointment', messageId: line }, tom).change.corrections, undefined, 'said once');
    });

    it('answers who asks how far it is with their place', () => {
        const talk = begin();
        ask(talk);
        talk.deskView = { ...talk.deskView!, waiting: [{ id: 'x', priority: 'normal', openedAt: 0 }, { id: talk.case!.id, priority: 'normal', openedAt: 1 }] };
        assert.match(told(talk.say('how much longer?')), /\b2\b/);
    });

    it('hands back with what the person did, for whoever is called next', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        talk.desk({ do: 'handBack', note: 'refund sent' }, tom);
        assert.deepEqual([talk.state?.helped?.by, talk.state?.helped?.note], ['tom', 'refund sent']);
        ask(talk);
        assert.equal(talk.case?.summary.helped?.note, 'refund sent');
    });

    it('hands off what a customer says in the same moment in which a case is closed', () => {
        const talk = begin();
        ask(talk);
        talk.desk({ do: 'claim' }, tom);
        const first = talk.case!.id;
        talk.burst([{ desk: { do: 'resolve' }, by: tom }, { say: 'no, it is not solved! let me talk to a person' }]);
        assert.ok(talk.case && talk.case.id !== first, 'a new case is open');
    });

    it('sums up what is beneath: what was tried, said and done', () => {
        const talk = begin();
        talk.say('I am so angry, my parcel is late AGAIN, third time!!!');
        ask(talk);
        const { summary } = talk.case!;
        assert.ok(summary.phrases && summary.phrases.length > 0 && summary.phrases.every((phrase) => talk.transcript.some(({ text }) => text.includes(phrase))));
        assert.equal(typeof summary.complaintRisk, 'number');
        assert.equal(summary.helped, undefined);
        assert.equal(summary.need, undefined, 'nothing is invented');
    });
});
