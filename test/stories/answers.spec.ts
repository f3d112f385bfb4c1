import assert from 'node:assert/strict';
import type { House } from '../../src/draft.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { hotelHouse } from '../support/hotel.js';

/** Sunday, 22 November 2026. */
const NOW = Date.UTC(2026, 10, 22, 4);

let house: House;
before(async function () {
    this.timeout(20_000);
    house = await hotelHouse();
});

function talk(lines: readonly string[], locale = 'en'): { rehearsal: Rehearsal; said: string } {
    const rehearsal = new Rehearsal(house, { now: NOW, locale });
    let said = '';
    for (const line of lines) said = rehearsal.say(line).toCustomer.map(({ text }) => text).join('\n');
    return { rehearsal, said };
}
const slotsOf = ({ state }: Rehearsal): Record<string, string | undefined> =>
    Object.fromEntries(Object.entries(state?.dialog.form?.slots ?? {}).map(([slot, { value, status }]) => [slot, value ?? status]));
const lastRead = ({ transcript }: Rehearsal) => transcript.findLast(({ speaker }) => speaker === 'customer')!;

const PARCEL = "my parcel hasn't arrived";
const LOST = 'lost property';

describe('a message that is nothing but an answer', () => {
    const ANSWERS: [lines: string[], locale?: string][] = [
        [[LOST, 'last sunday', 'skip']], [[LOST, 'umbrella', 'Skip']], [[LOST, 'umbrella', 'skip it']], [[PARCEL, 'next']], [[PARCEL, '20731188', 'Monday']], [[LOST, 'umbrella', 'last sunday']],
        [['you sent the wrong item, order 20731188', 'too small']], [[PARCEL, '20731188', 'Monday', 'no']], [[PARCEL, 'no']], [['I want a person', 'no']], [['I want a person', 'never mind']],
        [[LOST, 'umbrella', 'actually it was a coat, not a jacket']], [[PARCEL, "I don't know", "I don't know"]], [[PARCEL, 'rather not']], [[PARCEL, "can't find it"]],
        [['where is my refund', 'no, nothing there']], [[PARCEL, "I'd rather not give my order number"]], [['Hello there']], [['hi']], [['good morning']], [['你好'], 'zh-CN'], [['早安'], 'zh-TW'], [[LOST, 'why do you need my address?']],
        [['失物', '跳过'], 'zh-CN'], [['失物', '雨伞', '上周五'], 'zh-CN'], [['失物', '我不想说'], 'zh-CN'], [['失物', '不方便透露'], 'zh-CN'], [['失物', '雨伞', '不是'], 'zh-CN'],
        [['失物', '跳過'], 'zh-TW'], [['失物', '雨傘', '上週五'], 'zh-TW'], [['失物', '不方便透露'], 'zh-TW'], [['轉真人', '不用'], 'zh-TW'],
    ];
    for (const [lines, locale] of ANSWERS) {
        it(`has no feeling guessed from it and calls nobody: ${lines.join(' / ')}`, () => {
            const { rehearsal, said } = talk(lines, locale);
            const { emotion, intensity } = lastRead(rehearsal);
            assert.ok(emotion === 'neutral' || intensity! < 0.2, `${emotion} ${intensity}`);
            const wished = /person|真人/.test(lines[0]!);
            assert.equal(rehearsal.case === undefined, !wished);
            assert.deepEqual(rehearsal.state!.signals.filter((signal) => !(wished && signal === 'asksHuman') && signal !== 'unresolved'), []);
            assert.doesNotMatch(said, /Goodbye|Lovely/);
        });
    }

    const FELT: [lines: string[], locale?: string][] = [[[PARCEL, 'no!!!']], [[PARCEL, 'useless']], [[PARCEL, 'no, you are useless']], [['快递没到', '烦死了'], 'zh-CN'], [['包裹沒到', '煩死了'], 'zh-TW'], [[PARCEL, 'no, I am so angry']]];
    for (const [lines, locale] of FELT) {
        it(`is none where words or marks show a feeling: ${lines.join(' / ')}`, () => assert.ok(lastRead(talk(lines, locale).rehearsal).intensity! >= 0.25));
    }

    const GRAVE: [lines: string[], rule: string, locale?: string][] = [
        [[PARCEL, 'no, I want to die'], 'self-harm'], [[PARCEL, 'skip it, I smell gas'], 'danger'], [[PARCEL, 'no, get me a person'], 'asks-person'], [['快递没到', '不，我不想活了'], 'self-harm', 'zh-CN'], [['包裹沒到', '不要，轉真人'], 'asks-person', 'zh-TW'],
    ];
    for (const [lines, rule, locale] of GRAVE) {
        it(`does not hide what is grave: ${lines.join(' / ')}`, () => assert.equal(talk(lines, locale).rehearsal.state!.fired.at(-1), rule));
    }
});

describe('a correction', () => {
    const PUT_RIGHT: [lines: string[], slots: Record<string, string>, locale?: string][] = [
        [[PARCEL, '20731188', 'sorry, it is 20731199'], { order: '20731199' }], [[PARCEL, '20731188', 'it is 20731199'], { order: '20731199' }],
        [['快递没到', '20731188', '抱歉，是20731199'], { order: '20731199' }, 'zh-CN'], [['包裹沒到', '20731188', '不好意思，是20731199'], { order: '20731199' }, 'zh-TW'],
        // 12 November is the Thursday of the week spoken of; the 19th the last Thursday.
        [[LOST, 'umbrella', 'I checked out on 13 November', 'no, Thursday'], { left: '2026-11-12' }], [['失物', '上周五退房', '不对，是星期四'], { left: '2026-11-12' }, 'zh-CN'],
        [['失物', '上週五退房', '不對，是星期四'], { left: '2026-11-12' }, 'zh-TW'], [[LOST, 'umbrella', 'on 14 November', 'no, Monday'], { left: '2026-11-16' }],
        [[LOST, 'black jacket', 'actually it was a coat, not a jacket'], { item: 'coat' }], [['失物', '外套', '不是外套，是大衣'], { item: '大衣' }, 'zh-TW'], [['失物', '外套', '是大衣，不是外套'], { item: '大衣' }, 'zh-CN'],
    ];
    for (const [lines, slots, locale] of PUT_RIGHT) {
        it(`is heard: ${lines.join(' / ')}`, () => {
            const known = slotsOf(talk(lines, locale).rehearsal);
            for (const [slot, value] of Object.entries(slots)) assert.equal(known[slot], value);
        });
    }

    it('leaves the question that stands where it was', () => {
        const { rehearsal } = talk([PARCEL, '20731188', 'sorry, it is 20731199']);
        assert.equal(rehearsal.state!.dialog.form!.asking, 'expected');
        rehearsal.say('last Friday');
        assert.equal(slotsOf(rehearsal)['expected'], '2026-11-20');
    });
});

describe('other matters', () => {
    const OTHER: [lines: string[], locale?: string][] = [
        [[LOST, 'I am panicking, please help']], [[LOST, 'please help me, I am desperate']], [[LOST, 'do you have a pool?']], [[LOST, 'are pets allowed there?']], [[LOST, 'why do you need my address?']],
        [[LOST, 'I cannot tell you the day']], [[LOST, 'I do not want to say']], [[LOST, 'I would rather not']], [[LOST, 'I do not wish to say']],
        [['失物', '为什么要地址？'], 'zh-CN'], [['失物', '我不想说'], 'zh-CN'], [['失物', '宠物可以带吗？'], 'zh-CN'], [['失物', '救救我，求求你们'], 'zh-CN'],
        [['失物', '為什麼要地址？'], 'zh-TW'], [['失物', '不方便透露'], 'zh-TW'], [['失物', '有游泳池嗎？'], 'zh-TW'],
    ];
    for (const [lines, locale] of OTHER) {
        it(`are no value: ${lines.join(' / ')}`, () => assert.ok([undefined, 'refused', 'unsure'].includes(slotsOf(talk(lines, locale).rehearsal)['item'])));
    }

    for (const [lines, item] of [[[LOST, 'the blue one?'], 'the blue one?'], [[LOST, "my grandmother's umbrella, I am really sad"], "my grandmother's umbrella, I am really sad"]] as const) {
        it(`beside a value hide it not: ${lines[1]}`, () => assert.equal(slotsOf(talk(lines).rehearsal)['item'], item));
    }

    it('are no value after a person has been called, though a question stood before', () => {
        const { rehearsal } = talk([LOST, 'umbrella', 'last sunday', 'I want a person', 'I am still very upset']);
        assert.equal(slotsOf(rehearsal)['hotel'], undefined);
    });

    for (const [lines, told, locale] of [[[LOST, 'why do you need my address?'], /\[why address\][\s\S]*What is it/, 'en'], [['失物', '为什么要地址？'], /\[why address\][\s\S]*是什么东西/, 'zh-CN'], [['失物', '為什麼要地址'], /\[why address\][\s\S]*是什麼東西/, 'zh-TW']] as const) {
        it(`are answered for the fact they speak of: ${lines[1]}`, () => assert.match(talk(lines, locale).said, told));
    }

    it('refused ahead are not asked for', () => {
        const { rehearsal, said } = talk([LOST, "I'd rather not give my address"]);
        assert.deepEqual(slotsOf(rehearsal), { address: 'refused' });
        assert.match(said, /What is it/);
    });

    for (const [lines, locale] of [[['I want a person', 'why do you need this?'], 'en'], [['转人工', '为什么要这个'], 'zh-CN'], [['轉真人', '為什麼要這個'], 'zh-TW']] as const) {
        it(`are not met with "skip" where nothing is asked: ${lines[1]}`, () => assert.doesNotMatch(talk(lines, locale).said, /skip|跳过|跳過/i));
    }
});

describe('a question of theirs', () => {
    it('that was answered may be put again in the middle of a form', () => {
        const { rehearsal, said } = talk(['do you have a pool?', LOST, 'do you have a pool?', 'do you have a pool?']);
        assert.match(said, /on the roof[\s\S]*What is it/);
        assert.deepEqual([rehearsal.state!.repeats, rehearsal.case], [0, undefined]);
    });

    it('said again in vain still counts', () => assert.equal(talk([PARCEL, 'when will my parcel come?', 'when will my parcel come?']).rehearsal.state!.repeats, 1));

    for (const [question, locale] of [['請問飯店有游泳池嗎', 'zh-TW'], ['请问酒店有游泳池吗？', 'zh-CN'], ['at the Grand Hotel, do you have a pool?', 'en']] as const) {
        it(`is known by its heading whatever leads up to it: ${question}`, () => assert.match(talk([question], locale).said, /on the roof|楼顶|樓頂/));
    }
    it('is another one where words follow', () => assert.doesNotMatch(talk(['do you have a pool table?']).said, /on the roof/));

    for (const line of ['do you sell bicycles?', 'do you have a pool?']) {
        it(`is followed by our own question as it was put: ${line}`, () => {
            for (let times = 1; times < 5; times++) assert.doesNotMatch(talk([PARCEL, ...Array.from({ length: times }, () => line)]).said, /One number is all I need|couldn't find an order number/);
        });
    }
});

describe('long words of theirs', () => {
    for (const [line, told, locale] of [
        ['the tall grey umbrella with a carved wooden handle, which was a present from my uncle in Lisbon', /^the tall grey umbrella with a carved wooden handle… · /m, 'en'],
        ['a tall grey umbrella with a carved wooden handle and a little silver ring near the top', /^a tall grey umbrella with a carved wooden handle and a… · /m, 'en'],
        ['一把深灰色的长柄雨伞伞把是木头雕的，伞面上印着一圈小小的白色花纹，是去年在里斯本的一家老店里请师傅专门定做的，样式颜色都挺少见', /^一把深灰色的长柄雨伞伞把是木头雕的，伞面上印着一圈小小的白色花纹，是去年在里斯本的一家老店里请师傅专门定做的… · /m, 'zh-CN'],
    ] as const) {
        it(`are said back to the end of a clause or a word: ${line}`, () => {
            const opening = locale === 'en' ? [LOST, line, 'last sunday', 'the Grand', 'skip'] : ['失物', line, '上周五', '大酒店', '跳过'];
            assert.match(talk(opening, locale).said, told);
        });
    }
});

describe('what stands after its lead words', () => {
    for (const [line, item] of [['Hello, I left my black cashmere scarf at the Grand Hotel', 'black cashmere scarf'], ['I left my keys, please help', 'keys'], ['I left my umbrella last Sunday', 'umbrella']] as const) {
        it(`is the product: ${line}`, () => assert.equal(slotsOf(talk([line]).rehearsal)['item'], item));
    }
    it('does not replace what was told before', () => assert.equal(slotsOf(talk([LOST, 'umbrella', 'I left my room at ten']).rehearsal)['item'], 'umbrella'));
});

describe('a wish for a person', () => {
    for (const [lines, locale] of [[[PARCEL, '20731188', 'I want to speak to a person, please'], 'en'], [['我的快递没到', '20731188', '转人工'], 'zh-CN'], [['我的包裹沒到', '20731188', '轉真人'], 'zh-TW']] as const) {
        it(`says nothing of what was just asked: ${lines.at(-1)}`, () => {
            const { rehearsal } = talk(lines, locale);
            const slots = slotsOf(rehearsal);
            assert.ok(rehearsal.state!.caseId, 'somebody was called');
            assert.deepEqual([Object.values(slots).includes('20731188'), Object.values(slots).includes('unsure')], [true, false]);
        });
    }
});
