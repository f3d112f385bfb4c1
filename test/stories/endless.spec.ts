/**
 * Whatever is said, in whatever order: the whole pure turn (mood, rules, dialog, wording, cases) with every shipped topic in three languages.
 * What must never happen is checked after every line.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { House } from '../../src/draft.js';
import type { Act, Locale } from '../../src/model.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { createPromiseGuard, type Said, type SayContext } from '../../src/wording/index.js';
import { asPhrase } from '../../src/wording/quote.js';
import { shippedHouse } from '../support/house.js';
import { SHIPPED_LOCALES, shippedSources, wordingIds } from '../support/words.js';

const NOW = Date.UTC(2026, 10, 18, 4);
const MIA = { id: 'mia', name: 'Mia' };

/** Every topic in three languages, every kind of answer, moods from calm to furious, nonsense and hostile text. */
const LINES = [
    'my parcel never arrived', 'wrong item in the box', 'you charged me twice', 'my refund has not come', 'the washing machine is broken', "I can't log in", 'the power is out', 'your staff was rude to me', 'I want to cancel my contract', 'how long do refunds take?', 'your driver was wonderful, please thank him',
    '我的快递没收到', '东西发错了', '重复扣款了', '退款没到账', '洗衣机坏了', '账号登不上', '停电了', '你们客服态度很差', '我要退订', '发票怎么开', '想表扬一下快递小哥',
    '包裹還沒到', '寄錯東西了', '被重複扣款', '退款還沒下來', '冷氣壞了', '帳號登不進去', '網路斷線', '店員態度很差', '我要解約', '發票怎麼開？', '想稱讚一下外送員',
    'lost parcel', 'I need it before Friday', '周五之前要用', 'it was due on Tuesday', 'order 20731188', '订单号AB123456', '訂單編號 20731189', '$20', '199元', '昨天', 'last Monday', '3号', '不是3号是4号', "actually it's the 6th", '13800138000', 'a@b.co', 'Tomasz',
    'yes', 'no', '对', '不对', '是', '不是', '嗯', 'ok', 'nope', 'skip', "I don't have it", '没有单号', '不知道', 'why do you need that?', '为什么要这个', 'what is an order number?', 'I would rather not say', 'what happens now?', '接下来呢', '接下來呢？', 'are you a bot?', '你是机器人吗', '你是真人嗎',
    'do you have a shop in Leeds?', '你们几点下班', '需要我的密碼嗎', 'when will it come?', '什么时候能到？', 'say that again', '再说一遍', 'one moment', '等一下', 'English please', '请说中文', '請說中文', 'that helped', '没用', '還是不行', 'cancel', '算了', 'start over', '从头再来', 'go on', '继续', 'thanks', '谢谢', '謝謝', 'bye', '再见', "that's all",
    'THIS IS A JOKE!!! three weeks and NOTHING', '气死我了！！你们到底管不管', '氣死我了，什麼爛公司！', "I'm really worried, I need this for my daughter's operation", '我好担心，急死了', '好焦慮，會不會不見', 'my husband died last week and I cannot sort this out', '我妈刚去世，什么都弄不明白', 'what? I do not understand', '看不懂', 'still nothing, useless', '还是没人管', 'idiots', 'great, brilliant service as always',
    'I want a person', '转人工', '找真人客服', "you'll hear from my lawyer", '我要投诉', '我要客訴', 'see you at the ombudsman', '我要打12315', 'I smell gas', '有人动了我的账号', 'I want to die', 'I am 84 and nearly blind', 'call me on 020 7946 0018', 'leave a message', 'back to the bot',
    'banana', '', '\n\n', '???', '。。。', '👍', '🙃🙃', '\u0000', '\ud800', '((((((((((', '^(a+)+$', '__proto__', '{ $order }', '<!channel>', 'a'.repeat(3000), '9'.repeat(3000), '十'.repeat(2000), '周'.repeat(2000),
];
/** Buttons the bot may have shown; pressed, they arrive as this text. */
const PRESSED = ['Skip this', 'Talk to a person', 'It did not help', 'That helped', '跳过这一项', '没有用', 'Late or lost delivery'];

type Step = { says: string[] } | { desk: 'claim' | 'reply' | 'handBack' | 'resolve' } | { edits: string } | { passes: number };
const text = fc.oneof({ arbitrary: fc.constantFrom(...LINES), weight: 12 }, { arbitrary: fc.constantFrom(...PRESSED), weight: 2 }, { arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...LINES)).map((both) => both.join(', ')), weight: 3 }, { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
    { arbitrary: fc.array(text, { minLength: 1, maxLength: 1 }).map((says) => ({ says })), weight: 16 },
    { arbitrary: fc.array(text, { minLength: 2, maxLength: 3 }).map((says) => ({ says })), weight: 2 },
    { arbitrary: fc.constantFrom<Step>({ desk: 'claim' }, { desk: 'reply' }, { desk: 'handBack' }, { desk: 'resolve' }), weight: 2 },
    { arbitrary: text.map((edits) => ({ edits })), weight: 1 },
    { arbitrary: fc.constantFrom(5, 20, 90, 1500).map((passes) => ({ passes })), weight: 1 },
);

interface Spoken { acts: readonly Act[]; context: SayContext; said: Said }

describe('whatever is said, in the whole turn', function () {
    this.timeout(300_000);
    const runs = Number(process.env['RUNS'] ?? 150);
    let house: House;
    const ids = new Map<Locale, ReadonlyMap<string, string[]>>(SHIPPED_LOCALES.map((locale) => [locale, wordingIds(locale)]));
    const guard = createPromiseGuard(shippedSources(/^promises\.yaml$/));
    before(async () => { house = await shippedHouse(); });

    /** A conversation that notes what is said, and how. */
    function listening(locale: Locale, seed: number): { talk: Rehearsal; spoken: Spoken[] } {
        const spoken: Spoken[] = [];
        const wording = { ...house.wording, say: (acts: readonly Act[], context: SayContext) => { const said = house.wording.say(acts, context); spoken.push({ acts, context, said }); return said; } };
        return { talk: new Rehearsal({ ...house, wording }, { now: NOW, seed, locale }), spoken };
    }

    function act(talk: Rehearsal, happening: Step): string[] {
        const heard = 'says' in happening ? [talk.say(...happening.says)] : 'edits' in happening ? [talk.edit(talk.lastMessageId, happening.edits)] : 'passes' in happening ? talk.pass(happening.passes * 60_000)
            : [talk.desk(happening.desk === 'reply' ? { do: 'reply', text: 'Let me look.' } : { do: happening.desk }, MIA)];
        return heard.flatMap(({ toCustomer }) => toCustomer.map((message) => message.text));
    }

    /** Ids of all wordings an act could have been said with. */
    const choiceOf = ({ keys }: Act, locale: Locale): string[] => keys.flatMap((key) => [key, `${key}-short`]).flatMap((key) => ids.get(locale)!.get(key) ?? []);

    const conversation = fc.tuple(fc.array(step, { minLength: 1, maxLength: 24 }), fc.constantFrom(...SHIPPED_LOCALES), fc.nat());

    it('the bot is never silent, never asks two things at once, nor for what it knows, nor anything of who is furious', () => {
        fc.assert(fc.property(conversation, ([steps, locale, seed]) => {
            const { talk, spoken } = listening(locale, seed);
            for (const happening of steps) {
                const owner = talk.state?.owner.kind ?? 'bot';
                spoken.length = 0;
                const told = act(talk, happening);
                const state = talk.state;
                assert.ok(told.every((message) => message.trim() !== '' && message.trim() !== '…'), `nothing said: ${JSON.stringify(told)}`);
                if ('says' in happening && owner === 'bot') assert.ok(told.length > 0, 'silence');
                if ('says' in happening && owner === 'humanAgent' && state?.owner.kind === 'humanAgent') assert.deepEqual(told, [], 'spoken over a person');
                for (const { acts } of spoken) {
                    const questions = acts.filter(({ kind, keys }) => kind === 'ask' || kind === 'confirm' || kind === 'offer' || (kind === 'fallback' && keys[0] !== 'question-noted'));
                    assert.ok(questions.length <= 1, `one question at a time: ${JSON.stringify(acts)}`);
                    const [, topic, slot] = /^ask-([a-z][a-zA-Z]*)-([a-z][a-zA-Z]*)$/.exec(questions[0]?.keys.at(-1) ?? '') ?? [];
                    const form = [state?.dialog.form, ...state?.dialog.parked ?? []].find((one) => one?.topic === topic);
                    if (topic && form) assert.notEqual(form.slots[slot!]?.status, 'given', `${topic}.${slot} is known`);
                }
                const line = talk.transcript.findLast(({ speaker }) => speaker === 'customer');
                const alone = 'says' in happening && happening.says.length === 1 && line?.emotion === 'anger' && (line.intensity ?? 0) >= 0.75;
                if (alone && owner === 'bot' && !state?.caseId) assert.deepEqual(spoken.flatMap(({ acts }) => acts.filter(({ kind }) => kind === 'ask' || kind === 'confirm')), [], 'asked in anger');
            }
        }), { numRuns: runs });
    });

    it('no wording is said again while a fresh one is left; then it is the shortest', () => {
        fc.assert(fc.property(conversation, ([steps, locale, seed]) => {
            const { talk, spoken } = listening(locale, seed);
            for (const happening of steps) act(talk, happening);
            for (const { acts, context, said } of spoken) {
                const before = new Set(context.said);
                for (const id of said.used) {
                    const meant = acts.filter((one) => choiceOf(one, context.locale).includes(id));
                    assert.ok(!before.has(id) || meant.some((one) => choiceOf(one, context.locale).every((other) => before.has(other) || needsMore(other))), `${id} again: ${JSON.stringify(acts)}`);
                    if (/^(?:acknowledge|own|reassure)-/.test(id)) assert.ok(!before.has(id), `sympathy twice: ${id}`);
                    before.add(id);
                }
            }
        }), { numRuns: runs });
    });

    /** Words with the customer's own in them need those to be said. */
    const needsMore = (id: string): boolean => /-cause(?:-short)?(?:\.v\d+)?$/.test(id);

    /** A value as it may stand in a sentence: whole, or cut where it is long. */
    const asSaid = (value: string): string[] => [value.replace(/\s+/g, ' '), asPhrase(value).replace(/…$/, '')];

    it('nothing is promised that no fact holds, and no figure named that nobody gave', () => {
        fc.assert(fc.property(conversation, ([steps, locale, seed]) => {
            const { talk, spoken } = listening(locale, seed);
            let given = '';
            for (const happening of steps) {
                spoken.length = 0;
                const told = act(talk, happening);
                given += ` ${JSON.stringify(happening)} ${JSON.stringify(talk.state)}`;
                if ('desk' in happening) continue;
                for (const { acts, context, said } of spoken) {
                    const values = acts.flatMap(({ args }) => Object.values(args ?? {}).flatMap((value) => asSaid(String(value))));
                    assert.deepEqual(guard.guardPromises(said.message.text, { values }, context.locale).removed, [], said.message.text);
                }
                const known = (given + JSON.stringify(spoken.flatMap(({ acts }) => acts.map(({ args }) => args)))).normalize('NFKC');
                for (const message of told) assert.deepEqual((message.normalize('NFKC').match(/\d+/g) ?? []).filter((figure) => !known.includes(figure)), [], `nobody gave these figures: ${message}`);
            }
        }), { numRuns: runs });
    });
});
