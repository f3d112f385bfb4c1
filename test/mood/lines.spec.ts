import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moodLine, readDialogue, type DialogueRead } from '../../src/mood/index.js';
import type { Reading } from '../../src/model.js';
import { shippedReader } from '../support/mood.js';

const line = (text: string) => moodLine(shippedReader(), text);

describe('a line of `warmline mood`', () => {
    it('reads a text object and a bare line alike', () => {
        assert.deepEqual(line('{"text":"still not working"}'), line('still not working'));
        assert.equal((line('{"text":"气死我了"}') as Reading).emotion, 'anger');
    });

    it('gives exactly the fields promised', () => {
        const output = JSON.parse(JSON.stringify(line('thanks'))) as object;
        assert.deepEqual(Object.keys(output).sort(), ['emotion', 'emotions', 'evidence', 'intensity', 'lang', 'signals', 'style', 'valence'].sort());
    });

    it('takes a bare line that only starts with a brace', () => assert.equal((line('{微笑} 你好') as Reading).lang, 'zh-CN'));

    const broken: [string, RegExp][] = [
        ['{"text":"hi"', /JSON/], ['{text: "hi"}', /JSON/], ['{}', /text|dialogue/], ['{"text":5}', /text/], ['{"dialogue":"hi"}', /dialogue/],
        ['{"dialogue":[{"speaker":"agent","text":"hi"}]}', /dialogue\.0\.speaker/], ['{', /JSON/],
    ];
    for (const [text, error] of broken) {
        it(`answers ${text} with an error and a remedy`, () => {
            const output = line(text) as { error: string; remedy: string };
            assert.match(output.error, error);
            assert.match(output.remedy, /\{"text":"…"\}/);
        });
    }

    it('never throws', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.ok(line(text))), { numRuns: 200 }));
});

describe('a dialogue', () => {
    const dialogue = [
        { speaker: 'customer', text: '我的退款还没到账' }, { speaker: 'bot', text: '请提供订单号' }, { speaker: 'customer', text: '我的退款还没到账!' },
        { speaker: 'humanAgent', text: '已为您催办' }, { speaker: 'customer', text: '说了多少遍了,气死我了' }, { speaker: 'customer', text: '好的到账了,谢谢你' },
    ] as const;
    const result = readDialogue(shippedReader(), dialogue);

    it('has one turn per customer line', () => assert.equal(result.turns.length, 4));
    it('notices repetition', () => assert.ok(result.turns[1]!.signals.includes('repeat')));
    it('judges the service up to each line', () => {
        assert.equal(result.turns[2]!.level, 'dissatisfied');
        assert.ok(result.turns[3]!.satisfaction > result.turns[2]!.satisfaction);
        assert.equal(result.satisfaction, result.turns[3]!.satisfaction);
        assert.equal(result.level, result.mood.level);
    });
    it('sees the customer cool down', () => {
        assert.ok(result.mood.anger < 0.6);
        assert.equal(result.mood.peakTurn, 3);
    });
    it('is the same through JSON', () => {
        const output = line(JSON.stringify({ dialogue })) as DialogueRead;
        assert.deepEqual(output, result);
    });
    it('takes a dialogue without customer lines', () => {
        assert.deepEqual(readDialogue(shippedReader(), [{ speaker: 'bot', text: 'hello' }]).turns, []);
    });
});
