import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMOTIONS, type Act, type Style } from '../../src/model.js';
import { createWording, type SayContext, type Sources } from '../../src/wording/index.js';
import { oneFile, OWN_WORDS, SHIPPED_LOCALES, shippedSources } from '../support/words.js';

const act = (keys: string[], args?: Act['args'], kind: Act['kind'] = 'inform'): Act => ({ kind, keys, args });
const context = (change: Partial<SayContext> = {}): SayContext => ({ locale: 'en', style: 'plain', said: [], seed: 1, ...change });

describe('saying', () => {
    const words = createWording({
        en: oneFile([
            'special = Special', 'general =', '    .v1 = One', '    .v2 = Two', '    .v3 = Three', 'general-short = Brief',
            'named =', '    .v1 = { $name } is here', '    .v2 = Somebody is here', 'bare = { $name } is here', 'money = { NUMBER($amount) } paid',
            'ack = I see.', 'ask = Which one?', 'quote = “{ $cause }”', 'list = { $facts }', 'yes = Yes', 'no = No', 'fallback = Pardon?', 'only-en = English',
        ].join('\n')).en!,
        'zh-CN': oneFile('general = 一\nack = 明白。\nask = 哪一个?\nonly-cn = 简体\nfallback = 抱歉?', 'zh-CN')['zh-CN']!,
        'zh-TW': oneFile('general = 壹', 'zh-TW')['zh-TW']!,
    });
    const text = (acts: Act[], change: Partial<SayContext> = {}) => words.say(acts, context(change)).message.text;

    it('takes the first key there is', () => {
        assert.equal(text([act(['missing', 'special', 'general'])]), 'Special');
    });

    it('goes to the next language only where its own has none of the keys', () => {
        assert.equal(text([act(['only-en', 'general'])], { locale: 'zh-TW' }), '壹');
        assert.equal(text([act(['only-cn'])], { locale: 'zh-TW' }), '简体');
        assert.equal(text([act(['only-en'])], { locale: 'zh-TW' }), 'English');
        assert.equal(text([act(['general'])], { locale: 'zh-Hant-HK' }), '壹');
        assert.equal(text([act(['special'])], { locale: 'fr' }), 'Special');
    });

    it('says every variant before one is said again, the short ones last, and then the shortest', () => {
        const said: string[] = [];
        const heard = Array.from({ length: 7 }, (_, seed) => {
            const { message, used } = words.say([act(['general'])], context({ said, seed }));
            said.push(...used);
            return message.text;
        });
        assert.deepEqual(new Set(heard.slice(0, 3)), new Set(['One', 'Two', 'Three']));
        assert.equal(heard[3], 'Brief');
        assert.deepEqual(heard.slice(4), ['One', 'One', 'One']);
    });

    it('says the more general words rather than the special ones twice', () => {
        assert.match(text([act(['special', 'general'])], { said: ['special'] }), /One|Two|Three/);
    });

    it('does not repeat itself within one message', () => {
        const parts = text([act(['general']), act(['general']), act(['general'])]).split('\n\n');
        assert.equal(new Set(parts).size, 3);
    });

    it('chooses the same words for the same seed, and others for other seeds', () => {
        const by = (seed: number) => text([act(['general'])], { seed });
        assert.equal(by(7), by(7));
        assert.equal(new Set(Array.from({ length: 30 }, (_, seed) => by(seed))).size, 3);
    });

    it('tells what was promised, and the time only where its words were said', () => {
        const sources = oneFile('far = It takes up to { $to } minutes.\nnear = You are next.\nhandoff = A person comes.\n');
        const say = (keys: string[], minutes?: number) => createWording(sources).say([{ kind: 'inform', keys, args: { to: 10 }, commits: { what: 'person', ...(minutes ? { minutes } : {}) } }], context()).promised;
        assert.deepEqual(say(['far', 'near'], 10), [{ text: 'It takes up to 10 minutes.', what: 'person', minutes: 10 }]);
        assert.deepEqual(say(['missing', 'near'], 10), [{ text: 'You are next.', what: 'person' }]);
        assert.deepEqual(say(['handoff']), [{ text: 'A person comes.', what: 'person' }]);
        assert.deepEqual(createWording(sources).say([act(['near'])], context()).promised, []);
    });

    it('leaves out a sentence with a date or a sum that is no fact, and keeps those that are, however they are written', () => {
        const sources = { en: [...oneFile('due = It is noted. It costs { $amount } dollars.\nwhen = Noted. It opens on { $day }.\n')['en']!, { file: 'locales/en/promises.yaml', text: 'sums: ["<n> dollar*"]\ndates: [on monday, tomorrow]\n' }] };
        const text = (keys: string[], args: Act['args']) => createWording(sources).say([act(keys, args)], context()).message.text;
        assert.equal(text(['due'], { amount: 1299.5 }), 'It is noted. It costs 1,299.5 dollars.');
        assert.equal(text(['due'], { amount: '20' }), 'It is noted. It costs 20 dollars.');
        assert.equal(text(['when'], { day: 'Monday' }), 'Noted. It opens on Monday.');
    });

    it('is brief with somebody impatient', () => {
        assert.equal(text([act(['general'])], { style: 'impatient' }), 'Brief');
        assert.match(text([act(['general'])], { style: 'impatient', said: ['general-short'] }), /One|Two|Three/);
    });

    it('prefers a variant that does without a missing argument', () => {
        for (let seed = 0; seed < 5; seed++) assert.equal(text([act(['named'])], { seed }), 'Somebody is here');
        assert.equal(text([act(['named'], { name: ' \u200b' })], { seed: 3 }), 'Somebody is here');
    });

    it('never shows the name of a missing argument', () => {
        assert.equal(text([act(['bare'])]), '… is here');
        assert.equal(text([act(['money'], { amount: 'x' })]), '… paid');
        assert.equal(words.text('en', 'bare'), '… is here');
    });

    it('lets an acknowledgement run on into the question, in the manner of the language', () => {
        const acts = [act(['ack'], {}, 'acknowledge'), act(['ask'], {}, 'ask')];
        assert.equal(text(acts), 'I see. Which one?');
        assert.equal(text(acts, { locale: 'zh-CN' }), '明白。哪一个?');
        assert.equal(text([act(['ack'], {}, 'safety'), act(['ask'], {}, 'ask')]), 'I see.\n\nWhich one?');
    });

    it('offers the choices of the last act', () => {
        const { message } = words.say([{ ...act(['ack']), choices: ['no'] }, { ...act(['ask']), choices: ['yes', 'no', 'missing', 'yes'] }], context());
        assert.deepEqual(message.suggestions, ['Yes', 'No']);
        assert.equal(words.say([act(['ack'])], context()).message.suggestions, undefined);
    });

    it('shortens a cause, and each line of a list of facts', () => {
        assert.equal(text([act(['quote'], { cause: 'x'.repeat(500) })]).length, 62);
        assert.equal(text([act(['list'], { facts: `a\n${'b'.repeat(500)}\n{ $name }` })]).split('\n').length, 3);
    });

    it('apologises for not understanding where no key is known, and is never empty', () => {
        assert.equal(text([act(['missing'])]), 'Pardon?');
        assert.equal(text([]), 'Pardon?');
        assert.notEqual(createWording({}).say([act(['missing'])], context()).message.text, '');
    });

    it('gives pages their words as templates, the nearest language first', () => {
        assert.deepEqual(words.words('zh-CN', 'a'), { ack: '明白。', ask: '哪一个?' });
        assert.equal(words.words('en', 'bare')['bare'], '{$name} is here');
    });
});

describe('saying with the words shipped', () => {
    const wording = createWording(shippedSources(OWN_WORDS));
    const locale = fc.constantFrom(...SHIPPED_LOCALES);
    const style = fc.constantFrom<Style>('impatient', 'reserved', 'plain');
    const keys = [...new Set(SHIPPED_LOCALES.flatMap((tag) => Object.keys(wording.words(tag, ''))))];
    const hostile = fc.oneof(
        fc.string({ unit: 'binary' }), fc.double(),
        fc.constantFrom('', '{ $cause }', '{$x}', '\u202Eevil', '”</b><!channel>', '」」」', '\n\n\n', '🙃'.repeat(200), '__proto__', '保证', 'x'.repeat(10_000)),
    );
    const anyAct = fc.record({
        kind: fc.constantFrom<Act['kind']>('acknowledge', 'ask', 'confirm', 'handoff', 'inform'),
        keys: fc.array(fc.oneof(fc.constantFrom(...keys), fc.string()), { maxLength: 4 }),
        args: fc.dictionary(fc.oneof(fc.constantFrom('cause', 'facts', 'name', 'news', '__proto__', 'constructor'), fc.string()), hostile),
        choices: fc.array(fc.constantFrom(...keys, 'nothing'), { maxLength: 3 }),
    });

    it('never throws, is never empty and never shows a variable, whatever is asked of it', () => {
        fc.assert(fc.property(fc.array(anyAct, { maxLength: 4 }), locale, style, fc.double(), (acts, tag, manner, seed) => {
            const { message, used } = wording.say(acts, { locale: tag, style: manner, said: [], seed });
            assert.notEqual(message.text.trim(), '');
            assert.doesNotMatch(message.text, /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
            assert.ok((message.suggestions ?? []).every((text) => text.length <= 75));
            const harmless = acts.every(({ args }) => Object.values(args).every((value) => !String(value).includes('{')));
            if (harmless) assert.doesNotMatch(message.text, /\{\s*\$|\{\?/);
            assert.ok(used.length > 0);
        }), { numRuns: 300 });
    });

    it('says no sentence twice in a conversation while a fresh one is left', () => {
        const causes = fc.option(fc.constantFrom('no answer', '三天没回', '等了三週'), { nil: undefined });
        const turn = fc.record({ emotion: fc.constantFrom(...EMOTIONS.filter((name) => name !== 'neutral')), strong: fc.boolean(), cause: causes, style });
        fc.assert(fc.property(locale, fc.array(turn, { minLength: 2, maxLength: 12 }), fc.integer(), (tag, turns, seed) => {
            const said: string[] = [];
            const heard = new Map<string, Set<string>>();
            turns.forEach(({ emotion, strong, cause, style: manner }, at) => {
                const key = ['satisfaction', 'gratitude'].includes(emotion) ? `acknowledge-${emotion}` : `acknowledge-${emotion}-${strong ? 'strong' : 'mild'}`;
                const acts = [act(cause ? [`${key}-cause`, key] : [key], cause ? { cause } : {}, 'acknowledge')];
                const { message, used } = wording.say(acts, { locale: tag, style: manner, said, seed: seed + at });
                const before = heard.get(key) ?? new Set<string>();
                // Every family has at least six wordings; up to six sayings of it must differ.
                if (before.size < 6) assert.ok(!before.has(message.text), message.text);
                heard.set(key, before.add(message.text));
                said.push(...used);
            });
        }), { numRuns: 200 });
    });

    it('knows the words of its own locales only as data, not as code', () => {
        const strange: Sources = { eo: oneFile('fallback = Pardonu?', 'eo')['eo']! };
        assert.equal(createWording(strange).say([act(['greet'])], context({ locale: 'en' })).message.text, 'Pardonu?');
    });
});
