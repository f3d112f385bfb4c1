import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newest } from '../../web/shared/newest.js';

const unexpected = (error: unknown) => assert.fail(String(error));

/** A server whose answers come when the test says so; each says what was true when it was asked. */
function serverOf<T>(now: () => T) {
    const open: { answer: () => void; fail: () => void }[] = [];
    let most = 0;
    return {
        open,
        get most() { return most; },
        ask: () => new Promise<T>((resolve, reject) => {
            const then = now();
            open.push({ answer: () => resolve(then), fail: () => reject(new Error('down')) });
            most = Math.max(most, open.length);
        }),
        async settle(how: 'answer' | 'fail' = 'answer') {
            open.shift()?.[how]();
            await new Promise((resolve) => { setImmediate(resolve); });
        },
    };
}

describe('the newest answer', () => {
    it('asks again after what was said while an answer was under way, and does not show the old one', async () => {
        let truth = 'first';
        const taken: string[] = [];
        const server = serverOf(() => truth);
        const page = newest(server.ask, (answer) => taken.push(answer), unexpected);
        void page.load();
        await server.settle();
        void page.load();
        truth = 'second';
        page.changed();
        await server.settle();
        assert.deepEqual(taken, ['first'], 'an answer from before the change is not shown over it');
        await server.settle();
        assert.deepEqual(taken, ['first', 'second']);
    });

    it('shows the very first answer even where it is out of date, and the right one after', async () => {
        let truth = 'first';
        const taken: string[] = [];
        const server = serverOf(() => truth);
        const page = newest(server.ask, (answer) => taken.push(answer), unexpected);
        void page.load();
        truth = 'second';
        page.changed();
        await server.settle();
        await server.settle();
        assert.deepEqual(taken, ['first', 'second']);
    });

    it('blames once, and can be asked again', async () => {
        const [taken, blamed]: [string[], unknown[]] = [[], []];
        const server = serverOf(() => 'it');
        const page = newest(server.ask, (answer) => taken.push(answer), (error) => blamed.push(error));
        const both = Promise.all([page.load(), page.load()]);
        await server.settle('fail');
        await both;
        void page.load();
        await server.settle();
        assert.deepEqual([taken, blamed.map(String)], [['it'], ['Error: down']]);
    });

    it('ends with the truth, whatever overtakes what, and never asks twice at once', async () => {
        await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('change', 'tell', 'load', 'settle', 'fail'), { maxLength: 30 }), async (steps) => {
            let [truth, shown] = [0, -1];
            const server = serverOf(() => truth);
            const page = newest(server.ask, (answer) => { shown = answer; }, () => undefined);
            for (const step of steps) {
                if (step === 'change') {
                    truth += 1;
                    page.changed();
                }
                // What a stream tells is shown at once, and no older answer may undo it.
                if (step === 'tell' && shown >= 0) {
                    shown = truth += 1;
                    page.changed();
                }
                const before = shown;
                if (step === 'load') void page.load();
                if (step === 'settle' || step === 'fail') await server.settle(step === 'fail' ? 'fail' : 'answer');
                assert.ok(shown >= before, 'what was shown is never older than before');
            }
            const last = page.load();
            while (server.open.length > 0) await server.settle();
            await last;
            assert.equal(shown, truth);
            assert.ok(server.most <= 1);
        }));
    });
});
