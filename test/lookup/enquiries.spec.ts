import assert from 'node:assert/strict';
import { loadContent } from '../../src/content/index.js';
import type { House } from '../../src/draft.js';
import { houseOf } from '../../src/house.js';
import { askedBy } from '../../src/lookup/timer.js';
import type { LookupAnswer, Person } from '../../src/model.js';
import { Rehearsal, type Heard } from '../../src/rehearsal.js';
import { copyContent } from '../support/content.js';
import { LOOKUPS } from '../support/lookups.js';

const WORDS = 'lookup-delivery-orderStatus-found = Order { $order } is { $status }, due { $due }.\n';
const NOON = Date.UTC(2026, 10, 22, 12);
const mia: Person = { id: 'mia', name: 'Mia' };
const found: LookupAnswer = { outcome: 'found', facts: { status: 'on its way', due: '2026-11-24' } };

describe('a look-up in a conversation', () => {
    let house: House;
    before(async () => {
        const copy = await copyContent();
        await copy.edit('dialogs/lookups.yaml', () => LOOKUPS);
        await copy.edit('dialogs/topics/delivery.yaml', (text) => `${text}\nlookups:\n  - { name: orderStatus, needs: [order] }\n`);
        for (const tag of ['en', 'zh-CN', 'zh-TW']) await copy.edit(`locales/${tag}/lookups.ftl`, (text) => text + WORDS);
        house = houseOf(await loadContent(copy.roots), { defaultLocale: 'en', timeZone: 'UTC', places: [{ place: 'slack|T|DESK', address: 'desk' }] });
        await copy.dispose();
    });
    const begin = () => new Rehearsal(house, { now: NOON, locale: 'en' });
    const asks = ({ change }: Heard) => change.timers.flatMap(({ name }) => askedBy(name) ?? []);
    const said = ({ toCustomer }: Heard) => toCustomer.map(({ text }) => text).join('\n');
    const noted = ({ toDesk }: Heard) => toDesk.map(({ text }) => text).join('\n');
    const events = ({ change }: Heard) => change.entries.flatMap(({ event }) => event?.key ?? []);

    /** Up to the question put to the other system. */
    function asked() {
        const talk = begin();
        talk.say('my parcel has not arrived');
        const heard = talk.say('order 20731188');
        assert.equal(asks(heard).length, 1);
        return { talk, heard };
    }

    it('is asked for once its facts are known, and holds nothing up', () => {
        const talk = begin();
        assert.deepEqual(asks(talk.say('my parcel has not arrived')), []);
        const heard = talk.say('order 20731188');
        assert.equal(asks(heard).length, 1);
        assert.notEqual(said(heard), '');
        assert.deepEqual(talk.state!.lookups!.map(({ name, args, tries, answer }) => ({ name, args, tries, answer })), [{ name: 'orderStatus', args: { order: '20731188' }, tries: 1, answer: undefined }]);
    });

    it('tells what was found, the day in words, and sets the clock off', () => {
        const { talk } = asked();
        const heard = talk.hear(found);
        assert.equal(said(heard), 'Order 20731188 is on its way, due Nov 24, 2026.');
        assert.equal(heard.change.cancelTimers.length, 1);
        assert.deepEqual(events(heard), ['event-lookup-found']);
        assert.deepEqual(talk.pass(60_000).map(said).join(''), '');
    });

    for (const [outcome, words] of [['notFound', /found nothing|shows nothing|couldn't find/i], ['failed', /isn't answering|couldn't reach|didn't work/]] as const) {
        it(`says so honestly: ${outcome}`, () => {
            const { talk } = asked();
            const heard = talk.hear({ outcome, facts: {}, ...(outcome === 'failed' ? { why: 'status 500' } : {}) });
            assert.match(said(heard), words);
            assert.doesNotMatch(said(heard), /500/);
        });
    }

    it('counts the first answer alone', () => {
        const { talk } = asked();
        const id = talk.state!.lookups![0]!.id;
        talk.hear(found);
        assert.equal(said(talk.hear({ outcome: 'failed', facts: {} })), '');
        assert.deepEqual(talk.state!.lookups!.map((lookup) => [lookup.id, lookup.answer?.outcome]), [[id, 'found']]);
    });

    it('is asked once, however often the same is said, and anew after a correction', () => {
        const { talk } = asked();
        assert.deepEqual(asks(talk.say('as I said, order 20731188')), []);
        talk.hear(found);
        assert.deepEqual(asks(talk.say('order 20731188')), []);
        assert.equal(asks(talk.say("sorry, that's the wrong number, it's 20731199")).length, 1);
        assert.equal(talk.state!.lookups!.at(-1)!.args['order'], '20731199');
    });

    it('of an order that was put right is noted, not told', () => {
        const { talk } = asked();
        const id = talk.state!.lookups![0]!.id;
        talk.say("sorry, that's the wrong number, it's 20731199");
        const heard = talk.hear({ ...found, facts: { ...found.facts, status: 'new' } });
        assert.match(said(heard), /20731199 is new/);
        assert.equal(talk.state!.lookups!.find((lookup) => lookup.id === id)!.answer, undefined);
        assert.equal(said(talk.hear(found)), '', 'the older one comes last');
    });

    it('is put again when no answer was stored, and given up in the end', () => {
        const { talk } = asked();
        const again = talk.pass(20_000);
        assert.deepEqual(again.map(asks), [[talk.state!.lookups![0]!.id]]);
        assert.equal(said(again[0]!), '');
        const rest = talk.pass(60_000);
        assert.match(rest.map(said).join(''), /isn't answering|couldn't reach|didn't work/);
        assert.equal(rest.flatMap(asks).length, 1);
        assert.equal(said(talk.hear(found)), '', 'a late answer is none');
    });

    it('comes too late for who has said goodbye', () => {
        const { talk } = asked();
        talk.say('never mind, bye');
        const heard = talk.hear(found);
        assert.equal(said(heard), '');
        assert.deepEqual(events(heard), ['event-lookup-found']);
    });

    it('after a handoff is for the person alone', () => {
        const { talk } = asked();
        talk.say('I want to speak to a human');
        const heard = talk.hear(found);
        assert.equal(said(heard), '');
        assert.match(noted(heard), /orderStatus.*on its way/);
        talk.desk({ do: 'claim' }, mia);
        assert.deepEqual(asks(talk.say("it's the wrong number, it's 20731199")), [], 'the bot asks nothing while a person has the conversation');
    });

    it('made before a handoff is told to the person', () => {
        const { talk } = asked();
        talk.hear(found);
        assert.match(noted(talk.say('I want to speak to a human')), /Looked up orderStatus: status: on its way; due: 2026-11-24/);
    });

    it('shows what another system says as text, whatever it says', () => {
        const { talk } = asked();
        const heard = talk.hear({ outcome: 'found', facts: { status: '<script> { $order } <!channel> "x', due: '2026-11-24' } });
        assert.match(said(heard), /is <script> \{ \$order \} <!channel> x, due/);
        assert.equal(heard.toCustomer.length, 1);
    });
});
