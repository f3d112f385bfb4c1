import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMOTIONS, SIGNALS, type Signal } from '../../src/model.js';
import { createWording } from '../../src/wording/index.js';
import { LOCALES, shippedSettings, Talk } from '../support/dialog.js';
import { shippedSources } from '../support/words.js';

const POOL = [
    'hi', 'my parcel never arrived', 'you charged me twice', '我的快递没收到', '你們重複扣款', '包裹還沒到,又被多扣199元', 'order 20731188', '订单号AB123456', '20731189', '$20', '两百块', 'yesterday', '3号',
    '不是5号是6号', 'actually it\'s 6', 'yes', 'no', '对', '不对', '嗯', 'nope', 'skip', 'don\'t know', '不知道', 'why do you need that', '为什么', 'do you have a shop?', '你们几点下班吗', 'say that again', '等一下', 'English please', '请说中文', 'that helped', '没用', 'cancel', '算了', 'start over', '从头再来', 'go on', '继续', 'thanks', 'bye',
    'the order number is wrong', '订单号不对', '13800138000', 'a@b.co', 'banana', '', '\n\n', '???', '\u0000', '\ud800', '((((((((((', '^(a+)+$', '__proto__', '{ $order }', '<!channel>', 'a'.repeat(5000), '9'.repeat(5000), '1-'.repeat(2000), '十'.repeat(3000), '周'.repeat(3000), '$'.repeat(3000), 'a@'.repeat(2000),
];

const line = fc.record({
    text: fc.oneof({ arbitrary: fc.constantFrom(...POOL), weight: 8 }, { arbitrary: fc.tuple(fc.constantFrom(...POOL), fc.constantFrom(...POOL)).map((both) => both.join(' ')), weight: 3 }, { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 }),
    emotion: fc.constantFrom(...EMOTIONS),
    intensity: fc.double({ min: 0, max: 1, noNaN: true }),
    signals: fc.oneof({ arbitrary: fc.constant<Signal[]>([]), weight: 5 }, { arbitrary: fc.subarray([...SIGNALS], { maxLength: 2 }), weight: 1 }),
    style: fc.constantFrom('impatient' as const, 'reserved' as const, 'plain' as const),
    lang: fc.constantFrom(...LOCALES),
    files: fc.constantFrom(0, 0, 0, 1),
    caseOpen: fc.constantFrom(false, false, false, true),
    cause: fc.constantFrom(undefined, 'three weeks'),
});

describe('whatever is said', () => {
    it('the dialog answers, asks nothing it knows, and asks nothing too often', function () {
        this.timeout(60_000);
        const limit = shippedSettings().reasks + 1;
        fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (lines) => {
            const talk = new Talk();
            for (const { text, ...feeling } of lines) {
                const step = talk.say(text, feeling);
                assert.ok(step.acts.length > 0 && step.acts.every((act) => act.keys.length > 0));
                assert.deepEqual(talk.state, step.state, 'the state is plain JSON');
                const questions = step.acts.filter(({ kind, keys }) => kind === 'ask' || kind === 'confirm' || kind === 'offer' || (kind === 'fallback' && keys[0] !== 'question-noted'));
                assert.ok(questions.length <= 1, `one question at a time: ${JSON.stringify(step.acts)}`);
                const form = step.state.form;
                const asked = form && /^ask-(?:delivery|charge)-(\w+)/.exec(questions[0]?.keys[0] ?? '')?.[1];
                if (asked) assert.notEqual(form.slots[asked]?.status, 'given', `${asked} is known`);
                for (const [slot, times] of Object.entries(form?.asks ?? {})) assert.ok(times <= limit, `${slot} asked ${times} times`);
                if (feeling.caseOpen || feeling.signals.some((signal) => ['selfHarm', 'danger', 'fraud'].includes(signal))) assert.equal(questions.length, 0);
                if (feeling.emotion === 'anger' && feeling.intensity >= 0.75) assert.ok(step.acts.every(({ kind }) => kind !== 'ask' && kind !== 'confirm' && kind !== 'fallback'));
            }
        }), { numRuns: 120 });
    });

    it('in words it is never silent, says no sympathy twice and no figure nobody gave', function () {
        this.timeout(60_000);
        const wording = createWording(shippedSources(/^(bot|topics|safety)\.ftl$|^topics\/(delivery|charge)\.ftl$|^promises\.yaml$/));
        fc.assert(fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), fc.nat(), (lines, seed) => {
            const talk = new Talk();
            const said: string[] = [];
            let given = '';
            for (const { text, ...feeling } of lines) {
                const step = talk.say(text, feeling);
                given += ` ${text} ${JSON.stringify(talk.state)}`;
                const { message, used } = wording.say(step.acts, { locale: feeling.lang, style: feeling.style, said, seed });
                assert.notEqual(message.text.trim(), '');
                assert.deepEqual(used.filter((id) => /^(acknowledge|own|reassure)/.test(id) && said.includes(id)), [], 'sympathy said twice');
                const figures = message.text.match(/\d+/g) ?? [];
                const known = given.normalize('NFKC');
                assert.deepEqual(figures.filter((figure) => !known.includes(figure)), [], `nobody gave these figures: ${message.text}`);
                said.push(...used);
            }
        }), { numRuns: 120 });
    });
});
