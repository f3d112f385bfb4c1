import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CASE_STATES, EMOTIONS, SIGNALS, type Card, type Case, type CaseState, type Summary } from '../../src/model.js';
import { createWording } from '../../src/wording/index.js';
import { aCase, summary as calm } from '../support/cases.js';
import { CARD_WORDS, SHIPPED_LOCALES, shippedSources } from '../support/words.js';

const wording = createWording(shippedSources(CARD_WORDS));
const NOW = 1_000_000_000;
const MINUTE = 60_000;

function textsOf(card: Card): string[] {
    return [card.title ?? '', ...card.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : block.kind === 'facts' ? block.facts.flatMap(({ label, value }) => [label, value]) : []))];
}

const cardOf = (change: Partial<Summary>, about: Partial<Case> = {}, locale = 'en'): Card => wording.caseCard(aCase({ ...about, summary: { ...calm, ...change } }), locale, NOW);
const readingOf = (change: Partial<Summary>, about: Partial<Case> = {}, locale = 'en'): string => textsOf(cardOf(change, about, locale)).join('\n');

describe('the case card', () => {
    it('heads with code, priority, and emotion with its strength', () => {
        assert.match(cardOf({ emotion: 'anger', intensity: 0.856 }, { code: 'K7-42F', priority: 'urgent' }).title ?? '', /^K7-42F · Urgent · .+ 86%$/);
    });

    it('draws the course of the mood and says it in words', () => {
        assert.match(readingOf({ course: [1, 0, -1], trend: 'worse' }), /█▅▁ getting worse/);
        assert.match(readingOf({ course: [], trend: 'steady' }), /Mood: steady/);
    });

    it('quotes the peak and the cause as written', () => {
        const text = readingOf({ peak: { quote: '气死我了!!!', emotion: 'anger', intensity: 0.9 }, cause: { kind: 'waiting', quote: '三天没人回', dimension: 'responsiveness' } });
        assert.match(text, /“气死我了”/);
        assert.match(text, /“三天没人回”/);
    });

    const hidden: [value: string, said: string, shown: string][] = [
        ['0912345678', 'my phone is 0912-345-678, call me', 'my phone is ••••5678, call me'],
        ['+886912345678', '打 0912 345 678 給我', '打 ••••5678 給我'],
        ['ana@example.com', 'write to Ana@Example.com', 'write to ••••.com'],
        ['2345', 'the card 6222 0210 0111 2345', 'the card ••••'],
        ['0912345678', 'order 20731188, 3 of 4', 'order 20731188, 3 of 4'],
        ['Rose  Street 12', 'I live in rose street 12', 'I live in ••••et12'],
    ];
    for (const [value, said, shown] of hidden) {
        it(`masks in quotes what it masks among the facts: ${said}`, () => {
            const text = readingOf({ facts: [{ topic: 'x', slot: 'y', status: 'given', value, sensitive: true }], quotes: [said], peak: { quote: `${said} now`, emotion: 'anger', intensity: 0.9 }, cause: { kind: 'waiting', quote: `so ${said}` } });
            assert.equal(text.split(shown).length, 5, text);
            assert.equal(readingOf({ facts: [{ topic: 'x', slot: 'y', status: 'given', value, sensitive: false }], quotes: [said] }).includes(said), true);
        });
    }

    it('says why a person is needed, with the facts behind it', () => {
        const text = readingOf({ verdict: { ...calm.verdict, rule: 'high-anger', reason: 'reason-high-anger', because: [{ fact: 'anger', value: 0.8234 }, { fact: 'offered', value: false }] } });
        assert.match(text, /Why a person: .+\(.*0\.82; .*no\)/);
    });

    it('shows the words that gave the reason, in each language, and says the same without a card', () => {
        const verdict: Summary['verdict'] = { ...calm.verdict, rule: 'legal', reason: 'reason-legal', because: [{ fact: 'signals', value: 'legal', words: ['see you in court!!', 'my lawyer'] }, { fact: 'anger', value: 0.5 }] };
        const shown: [locale: string, words: RegExp][] = [['en', /: “see you in court, my lawyer”; .+0\.5/], ['zh-CN', /：“see you in court、my lawyer”；/], ['zh-TW', /：「see you in court、my lawyer」；/]];
        for (const [locale, words] of shown) {
            assert.match(readingOf({ verdict }, {}, locale), words);
            assert.match(wording.reason(verdict, locale), words);
        }
        assert.doesNotMatch(wording.reason({ ...verdict, because: [{ fact: 'signals', value: 'legal', words: ['  '] }] }, 'en'), /“/);
    });

    const facts: [name: string, fact: Partial<Summary['facts'][number]>, expected: string][] = [
        ['given', { status: 'given', value: 'A-1' }, 'A-1'],
        ['unsure', { status: 'unsure', value: 'A-1' }, 'A-1 (not sure)'],
        ['not known', { status: 'unsure' }, 'customer does not know'],
        ['refused', { status: 'refused' }, 'does not want to say'],
        ['missing', { status: 'missing' }, 'not asked yet'],
        ['sensitive, long', { status: 'given', value: '6222 0210 0111 2345', sensitive: true }, '••••2345'],
        ['sensitive, short', { status: 'given', value: '12345', sensitive: true }, '••••'],
        ['sensitive and unsure', { status: 'unsure', value: '13800138000', sensitive: true }, '••••8000 (not sure)'],
    ];
    for (const [name, fact, expected] of facts) {
        it(`shows a fact that is ${name}`, () => {
            const card = cardOf({ topic: 'nothing', facts: [{ topic: 'nothing', slot: 'number', status: 'given', sensitive: false, ...fact }] });
            const block = card.blocks.find((one) => one.kind === 'facts');
            assert.deepEqual(block, { kind: 'facts', facts: [{ label: 'number', value: expected }] });
        });
    }

    it('tells what the customer was told, and what of it is overdue', () => {
        const text = readingOf({ commitments: [
            { text: 'A person answers here.', at: NOW }, { text: 'News later.', at: NOW, dueAt: NOW + 20 * MINUTE },
            { text: 'A call.', at: NOW, dueAt: NOW - 5 * MINUTE }, { text: 'A note.', at: NOW, dueAt: NOW, kept: true },
        ] });
        assert.match(text, /“A person answers here\.”\n.*“News later\.” \(due in 20 min\)\n.*“A call\.” \(overdue by 5 min\)\n.*“A note\.” \(done\)/);
    });

    it('gives two things to do, two to avoid, and a first sentence in the language of the customer', () => {
        for (const emotion of EMOTIONS) {
            const card = cardOf({ emotion, lang: 'zh-TW', cause: { kind: 'waiting', quote: '等了三週' } });
            const texts = textsOf(card);
            assert.ok(texts.some((text) => text.split('\n').length === 4 && (text.match(/✓/g) ?? []).length === 2 && (text.match(/✗/g) ?? []).length === 2), emotion);
            assert.match(texts.at(-1)!, /\p{Script=Han}{4}/u);
            if (!['satisfaction', 'gratitude', 'neutral'].includes(emotion)) assert.match(texts.at(-1)!, /「等了三週」/);
        }
    });

    const waiting = ['claim', 'note', 'pass', 'correct', 'correct'];
    const owned = ['note', 'pass', 'handBack', 'resolve', 'correct', 'correct'];
    const buttons: Record<CaseState, string[]> = {
        requested: waiting, queued: waiting, offered: ['claim', 'decline', ...waiting.slice(1)],
        claimed: ['reply', 'begin', ...owned], active: ['reply', ...owned], idle: ['reply', ...owned],
        handedBack: [], resolved: [], expired: [], calledBack: [],
    };
    const targets = { teams: [{ name: 'billing' }, { name: 'delivery' }], people: [{ id: 'U1', name: 'Mei' }, { id: 'U2', name: 'Tom' }] };
    for (const state of CASE_STATES) {
        it(`offers what fits the state ${state}`, () => {
            const actions = wording.caseCard(aCase({ state, humanAgent: { id: 'U1', name: 'Mei' } }), 'en', NOW, targets).actions ?? [];
            assert.deepEqual(actions.map(({ name }) => name), buttons[state]);
            assert.ok(actions.every(({ data, title }) => data['caseId'] === 'case-1' && title.length > 0 && title.length <= 75));
            assert.deepEqual(actions.filter(({ prompt }) => prompt).map(({ name }) => name), buttons[state].filter((name) => ['reply', 'note', 'pass', 'handBack', 'resolve'].includes(name)), 'these ask for words first');
            assert.deepEqual(actions.filter(({ prompt }) => prompt?.required).map(({ name }) => name), buttons[state].filter((name) => name === 'reply' || name === 'note'));
        });
    }

    it('passes on to whom it is not with already, and to nobody where nobody is known', () => {
        const [pass] = (wording.caseCard(aCase({ state: 'active', team: 'billing', humanAgent: { id: 'U1', name: 'Mei' } }), 'en', NOW, targets).actions ?? []).filter(({ name }) => name === 'pass');
        assert.deepEqual(pass?.prompt?.choices?.options, [{ title: 'delivery', value: 'team:delivery', group: 'Teams' }, { title: 'Tom', value: 'person:U2', group: 'People' }]);
        assert.ok((cardOf({}, { state: 'active' }).actions ?? []).every(({ name }) => name !== 'pass'));
    });

    it('sends the very sentence it shows', () => {
        const card = cardOf({ lang: 'zh-TW' }, { state: 'claimed' });
        assert.equal(card.actions?.find(({ name }) => name === 'begin')?.data['words'], textsOf(card).at(-1));
    });

    it('puts a hard feeling right with one press, and any with a choice of the others', () => {
        const [not, rather] = (cardOf({ emotion: 'anger' }).actions ?? []).filter(({ name }) => name === 'correct');
        assert.deepEqual([not?.title, not?.data['emotion'], rather?.options?.length], ['Not angry', 'neutral', EMOTIONS.length - 1]);
        assert.equal((cardOf({ emotion: 'gratitude' }).actions ?? []).filter(({ name }) => name === 'correct').length, 1);
    });

    it('asks what came of a call the customer wished for', () => {
        for (const state of ['queued', 'active'] as const) {
            const card = cardOf({}, { state, callBack: { wish: 'after five, 0912 345 678', at: NOW } });
            assert.ok(card.actions?.some(({ name }) => name === 'callBack'), state);
            assert.match(textsOf(card).join('\n'), /Asks to be called: “after five, 0912 345 678”/);
        }
    });

    it('says what was expected and what came, the need, the risk, the care, and what was tried, said and done before', () => {
        const text = readingOf({
            expectation: { expected: 'two days', happened: 'two weeks' }, need: { stated: 'my parcel', beneath: 'respect' }, complaintRisk: 0.62, care: true, phrases: ['That is a long wait.'],
            helped: { by: 'Tom', at: 0, note: 'sent a new one' }, cause: undefined, dimension: 'reliability',
        });
        for (const shown of [/Expected: “two days”\nWhat came: “two weeks”\nAsks for: “my parcel”\nAnd beneath it: respect/, /further: 62%/, /Special care/, /say it another way:\n• “That is a long wait/, /Tom has helped them before: “sent a new one”/, /What was hurt: reliability/]) assert.match(text, shown);
        assert.doesNotMatch(readingOf({ complaintRisk: 0.1 }), /Expected|further|Special care|another way|before:/);
    });

    it('says what lies behind the feeling, a line each, in the language of the human agent and in the customer’s words', () => {
        const behind: Partial<Summary> = {
            expectation: { expected: '说好三天', happened: '一周了还没到', gap: 0.66 }, past: '上个月也是这样', attribution: { to: 'effort', quote: '你们根本不上心' },
            need: { stated: '我要退款', beneath: 'emotion', quote: '一句道歉都没有' }, cause: { kind: 'waiting', quote: '一周了还没到', dimension: 'responsiveness' }, others: [{ kind: 'attitude', quote: '什么态度' }],
            turned: { worse: { by: 'bot', line: 'Your order number again?' }, better: { by: 'humanAgent', line: 'It leaves today.' } }, complaintRisk: 0.7, warnings: ['打12315'],
        };
        const text = readingOf(behind);
        for (const line of [
            'Expected: “说好三天”\nWhat came: “一周了还没到” (gap 66%)\nNot the first time: “上个月也是这样”\nPuts it down to lack of effort: “你们根本不上心”\nAsks for: “我要退款”\nAnd beneath it: to be heard and respected (“一句道歉都没有”)',
            'Cause: waiting (responsiveness). “一周了还没到”', 'Also: staff attitude, “什么态度”', 'May take it further: 70% (“打12315”)',
            'Got worse after the bot wrote: “Your order number again?”\nCalmed down after a colleague wrote: “It leaves today”',
        ]) assert.ok(text.includes(line), `${line}\n– not in –\n${text}`);
    });

    it('does not say the wish twice as the need beneath it', () => {
        assert.match(readingOf({ need: { stated: 'my money back', beneath: 'value', quote: 'my money back' } }), /Asks for: “my money back”\nAnd beneath it: to get what is due to them$/m);
    });

    it('says that a person has put the reading right', () => {
        assert.match(readingOf({ emotion: 'neutral' }, { corrections: [{ at: 0, who: 'Mei', was: 'anger', is: 'neutral' }] }), /Mei has put the reading right: calm rather than anger/);
    });

    it('says who has the case', () => assert.match(readingOf({}, { state: 'active', humanAgent: { id: 'U1', name: 'Mei' } }), /In conversation, Mei/));

    it('reads as words, not keys, in every locale', () => {
        for (const locale of SHIPPED_LOCALES) {
            const text = readingOf({ signals: [...SIGNALS], style: 'impatient', cause: { kind: 'waiting', quote: 'q', dimension: 'empathy' }, acknowledged: ['anger'] }, {}, locale);
            assert.doesNotMatch(text, /\b(card|state|trend|priority|do|dont|first-sentence|value|commitment|emotion|signal|style|dimension)-[a-z]/);
            assert.doesNotMatch(text, /[{}]/);
        }
    });

    it('stays within what Slack and Teams can show, whatever the customer wrote', () => {
        const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 5000 }), fc.constantFrom('', '🙃'.repeat(3000), '{ $x }', '\u202E'.repeat(50), 'a\n'.repeat(2000)));
        const fact = fc.record({ topic: wild, slot: wild, status: fc.constantFrom('given', 'unsure', 'refused', 'missing') as fc.Arbitrary<'given'>, value: wild, sensitive: fc.boolean() });
        const summary: fc.Arbitrary<Summary> = fc.record({
            lang: wild, emotion: fc.constantFrom(...EMOTIONS), intensity: fc.double(), course: fc.array(fc.double(), { maxLength: 30 }), trend: fc.constantFrom('worse', 'steady', 'better'),
            peak: fc.record({ quote: wild, emotion: fc.constantFrom(...EMOTIONS), intensity: fc.double() }), cause: fc.record({ kind: wild, quote: wild }), topic: wild,
            facts: fc.array(fact, { maxLength: 15 }), signals: fc.subarray([...SIGNALS]), style: fc.constantFrom('impatient', 'reserved', 'plain'), quotes: fc.array(wild, { maxLength: 8 }),
            commitments: fc.array(fc.record({ text: wild, at: fc.integer(), dueAt: fc.double() }), { maxLength: 8 }), acknowledged: fc.array(fc.constantFrom(...EMOTIONS), { maxLength: 20 }),
            verdict: fc.record({ rule: wild, do: fc.constant('handoff'), reason: wild, priority: fc.constantFrom('low', 'urgent'), because: fc.array(fc.record({ fact: wild, value: fc.oneof(wild, fc.double(), fc.boolean()), words: fc.array(wild, { maxLength: 3 }) }), { maxLength: 10 }) }) as fc.Arbitrary<Summary['verdict']>,
        });
        fc.assert(fc.property(summary, fc.constantFrom(...SHIPPED_LOCALES), wild, (given, locale, name) => {
            const card = wording.caseCard(aCase({ summary: given, customer: { id: 'c', name } }), locale, NOW);
            assert.ok(card.blocks.length <= 30);
            assert.ok(card.blocks.at(-1)?.kind === 'text', 'it ends with how to begin');
            assert.ok((card.title ?? '').length <= 150);
            for (const block of card.blocks) {
                if (block.kind === 'text') assert.ok(block.text.trim() !== '' && block.text.length <= 2500);
                if (block.kind === 'facts') assert.ok(block.facts.length <= 10 && block.facts.every(({ label, value }) => label !== '' && label.length <= 100 && value.length <= 230));
            }
        }), { numRuns: 60 });
    });
});
