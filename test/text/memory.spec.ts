import assert from 'node:assert/strict';
import sinon from 'sinon';
import { once, packMemory, unpackMemory, withMemory, type Memory } from '../../src/text/memory.js';

describe('remembering what was read', () => {
    it('reads a text once per reader', () => {
        const memory: Memory = new Map();
        const read = sinon.fake((text: string) => ({ length: text.length }));
        const ask = (reader: string, text: string) => withMemory(memory, () => once(reader, text, () => read(text)));
        assert.deepEqual([ask('a', 'one'), ask('a', 'one'), ask('b', 'one'), ask('a', 'three')], [{ length: 3 }, { length: 3 }, { length: 3 }, { length: 5 }]);
        assert.equal(read.callCount, 3);
    });

    it('reads every time without a memory, also after one was at hand', () => {
        const read = sinon.fake.returns(1);
        withMemory(new Map(), () => once('a', 'x', read));
        once('a', 'x', read);
        once('a', 'x', read);
        assert.equal(read.callCount, 3);
    });

    it('does not remember what could not be read, and puts the memory away though the work fails', () => {
        const memory: Memory = new Map();
        assert.throws(() => withMemory(memory, () => once('a', 'x', () => { throw new Error('broken'); })), /broken/);
        assert.equal(memory.size, 0);
        once('a', 'y', () => 1);
        assert.equal(memory.size, 0);
    });

    it('survives being packed, sets and all; anything else is refused', () => {
        const memory: Memory = new Map();
        const value = withMemory(memory, () => once('a', 'x', () => ({ vars: new Set(['name']), line: 3 })));
        const read = sinon.fake.throws('read again');
        assert.deepEqual(withMemory(unpackMemory(packMemory(memory)), () => once('a', 'x', read)), value);
        assert.throws(() => unpackMemory(Buffer.from('nonsense')));
    });
});
