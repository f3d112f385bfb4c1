import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, Mood, Reading } from '../../src/model.js';
import { calmMood, followMood, nextMood, readDialogue, type DialogueLine } from '../../src/mood/index.js';
import { angry, grateful, reading, shippedAnalyst, shippedReader } from '../support/mood.js';

function after(...texts: string[]): Mood {
    return texts.reduce<Mood>((mood, text) => followMood(mood, { reading: shippedReader().read(text), text }, shippedAnalyst()), calmMood());
}
const found = (...texts: string[]): Analysis => after(...texts).analysis!;

/** Every words a finding carries, wherever it stands. */
function shownIn(value: unknown): { turn: number; start: number; end: number; quote: string }[] {
    if (typeof value !== 'object' || value === null) return [];
    return 'quote' in value ? [value as { turn: number; start: number; end: number; quote: string }] : Object.values(value).flatMap(shownIn);
}

describe('what lies behind the feeling, over the turns', () => {
    it('is absent where nobody said anything of it', () => {
        assert.equal(after('hello', 'what are your opening hours', '你好').analysis, undefined);
        assert.equal(after('good morning').transitions, undefined);
    });

    it('pairs an expectation with the problem told before it', () => {
        const { expected, happened, gap } = found('I am so annoyed, my order never arrived', 'and you promised me it would be here on Friday');
        assert.deepEqual([expected?.quote, expected?.turn], ['you promised me it would be here on Friday', 2]);
        assert.match(happened!.quote, /never arrived/);
        assert.ok(gap! > 0.3 && gap! <= 1);
    });

    it('does not mix a pair with words about something else', () => {
        const { expected, happened } = found('You said Tuesday. It is Friday and my sofa is still not here!', 'and nobody answers the phone, still nothing from your office');
        assert.deepEqual([expected?.quote, happened?.quote], ['You said Tuesday', 'my sofa is still not here']);
    });

    it('says nothing of a gap where only one side of it is known', () => assert.equal(found('I am furious, my parcel is still not here').gap, undefined));

    it('finds the gap wider the stronger the feeling, and where it is not the first', () => {
        const calm = followMood(undefined, { reading: reading({ valence: -0.2 }), text: 'You promised Monday. Still nothing.' }, shippedAnalyst()).analysis!;
        const hot = followMood(undefined, { reading: angry(0.9), text: 'You promised Monday. Still nothing.' }, shippedAnalyst()).analysis!;
        const again = followMood(undefined, { reading: angry(0.9), text: 'You promised Monday. Still nothing, third time now.' }, shippedAnalyst()).analysis!;
        assert.ok(calm.gap! < hot.gap! && hot.gap! < again.gap!, `${calm.gap} ${hot.gap} ${again.gap}`);
    });

    it('puts the problem named most before the lesser ones', () => {
        const { causes } = found('still no refund, I am really unhappy', 'your courier was rude as well, terrible', 'so where is my refund, this is ridiculous, still no refund');
        assert.equal(causes[0]?.kind, 'refund');
        assert.ok(causes.some(({ kind }) => kind === 'attitude'));
        assert.ok(causes.every(({ weight }, i) => i === 0 || weight <= causes[i - 1]!.weight));
    });

    it('puts what came before what was promised, and before that it was so last time', () => {
        assert.equal(found('说好三天到，结果一周了还没到，客服电话也没人接，气死我了').causes.at(-1)?.kind, 'brokenPromise');
        assert.notEqual(found('I am furious, you promised Monday and my parcel is lost, third time').causes[0]?.kind, 'brokenPromise');
    });

    it('keeps a plain wish when a polite question follows', () => {
        assert.equal(found('I want my money back', 'could you tell me your name').stated?.quote, 'I want my money back');
        assert.equal(found('could you check my order', 'I want my money back').stated?.quote, 'I want my money back');
    });

    it('hears the need beneath the wish, not the wish again', () => {
        assert.equal(found('I want a refund, this is terrible service').beneath, undefined);
        const { stated, beneath, needs } = found('I want a refund, I am disgusted. Nobody even apologised, you treat people like dirt');
        assert.deepEqual([stated?.quote, beneath], ['I want a refund', 'emotion']);
        assert.ok(needs.emotion!.quote.length > 0);
    });

    it('keeps the words by which they may take it further', () => {
        const { warnings } = found('I am furious. I will be contacting my lawyer about this.');
        assert.deepEqual(warnings.map(({ signal, quote }) => [signal, quote]), [['legal', 'I will be contacting my lawyer about this']]);
    });

    it('goes on from a state stored before there was any of it', () => {
        const { analysis: _, transitions: __, ...stored } = after('I am so angry');
        assert.equal(followMood(stored, { reading: shippedReader().read('You promised Monday, still nothing!'), text: 'You promised Monday, still nothing!' }, shippedAnalyst()).analysis?.expected?.quote, 'You promised Monday');
        assert.deepEqual(followMood(stored, { reading: reading() }), nextMood(stored, reading()));
    });

    it('keeps what is known when a button is pressed', () => {
        const before = after('I want my money back');
        assert.deepEqual(followMood(before, { reading: reading() }, shippedAnalyst()).analysis, before.analysis);
    });

    const parts = ['You said Tuesday.', 'still not here', 'I want my money back', '说好三天', '结果还没到', '你们根本不上心', '第三次了', '氣死我了', '!!!', ' ', '，', 'I am furious', 'my lawyer', '😡', '\ud83d', 'thanks', '\n'];
    const line = fc.array(fc.constantFrom(...parts), { maxLength: 6 }).map((some) => some.join(' '));

    it('quotes nothing that does not stand in the customer’s line', () => {
        fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (texts) => {
            const mood = after(...texts);
            for (const { turn, start, end, quote } of shownIn(mood.analysis)) assert.equal(texts[turn - 1]!.slice(start, end), quote);
            assert.ok(JSON.stringify(mood.analysis ?? {}).length < 4000, 'stays small');
        }), { numRuns: 150 });
    });

    it('is plain JSON, changes no earlier state, and is the same each time', () => {
        fc.assert(fc.property(line, line, (first, second) => {
            const before = after(first);
            const kept = structuredClone(before);
            const next = () => followMood(before, { reading: shippedReader().read(second), text: second, before: { by: 'bot', text: 'x' } }, shippedAnalyst());
            assert.deepEqual(next(), next());
            assert.deepEqual(before, kept);
            assert.deepEqual(JSON.parse(JSON.stringify(next())), next());
        }), { numRuns: 50 });
    });
});

describe('turns of the mood', () => {
    const bot = (text: string): DialogueLine => ({ speaker: 'bot', text });
    const customer = (text: string): DialogueLine => ({ speaker: 'customer', text });
    const steps = (...readings: [Reading, string][]): Mood => readings.reduce<Mood>((mood, [read, line]) => followMood(mood, { reading: read, before: { by: 'bot', text: line } }), calmMood());

    it('names the line that came just before it got worse, and better', () => {
        const { mood } = readDialogue(shippedReader(), [
            customer('hi, where is my order?'), bot('Please send me your order number again.'), customer('are you kidding me?! I am furious, this is disgusting!!'),
            { speaker: 'humanAgent', text: 'I am Mia. It leaves today, I checked myself.' }, customer('oh thank you so much, that is wonderful, I am really happy'),
        ], shippedAnalyst());
        assert.deepEqual(mood.transitions?.map(({ turn, to, by, line }) => ({ turn, to, by, line })), [
            { turn: 2, to: 'worse', by: 'bot', line: 'Please send me your order number again.' }, { turn: 3, to: 'better', by: 'humanAgent', line: 'I am Mia. It leaves today, I checked myself.' },
        ]);
    });

    it('blames no greeting for a customer who arrives upset', () => assert.equal(steps([angry(0.9), 'Hello, how can I help?']).transitions, undefined));
    it('takes a bare answer for no recovery', () => assert.equal(steps([angry(0.9), ''], [reading(), 'Your order number?']).transitions, undefined));
    it('tells of no line where there was none', () => assert.equal(followMood(followMood(undefined, { reading: reading() }), { reading: angry(0.9) }).transitions, undefined));
    it('keeps the latest six, each line short', () => {
        const { transitions = [] } = steps(...Array.from({ length: 30 }, (_, i): [Reading, string] => [i % 2 ? angry(0.9) : grateful(0.9), `${i} ${'x'.repeat(1000)}`]));
        assert.equal(transitions.length, 6);
        assert.equal(transitions.at(-1)?.turn, 30);
        assert.ok(transitions.every(({ line }) => line.length <= 200));
    });
});
