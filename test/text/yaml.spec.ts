import assert from 'node:assert/strict';
import { z } from 'zod';
import { ContentError } from '../../src/errors.js';
import { readYaml } from '../../src/text/yaml.js';

const schema = z.strictObject({ name: z.string(), list: z.array(z.number()).optional(), kind: z.enum(['a', 'b']).optional() });

function faultsOf(text: string) {
    try {
        readYaml(text, 'x.yaml', schema);
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults.map(({ line, column, key }) => ({ line, column, key }));
    }
    return [];
}

describe('reading YAML with places', () => {
    it('returns the value and where its parts stand', () => {
        const { value, locate } = readYaml('name: x\nlist:\n  - 1\n  - 2\n', 'x.yaml', schema);
        assert.deepEqual(value, { name: 'x', list: [1, 2] });
        assert.deepEqual(locate(['list', 1]), { line: 4, column: 5 });
        assert.deepEqual(locate(['list', 9]), { line: 2, column: 1 });
    });

    it('places every fault', () => {
        assert.deepEqual(faultsOf('name: 1\nlist: [1, x]\nextra: 1\nmore: 2\n'), [
            { line: 1, column: 7, key: 'name' }, { line: 2, column: 11, key: 'list.1' }, { line: 3, column: 8, key: 'extra' }, { line: 4, column: 7, key: 'more' },
        ]);
    });

    it('names the choices in the remedy', () => {
        assert.throws(() => readYaml('name: x\nkind: c\n', 'x.yaml', schema), /x\.yaml:2:7 kind: .*use one of a, b/);
    });

    it('says which line is not YAML', () => assert.equal(faultsOf('name: "x\n')[0]?.line !== undefined, true));

    it('refuses an alias bomb', () => {
        const bomb = `name: x\nlist: &a [1]\n${Array.from({ length: 8 }, (_, i) => `k${i}: &b${i} [${Array(9).fill(i ? `*b${i - 1}` : '*a').join(', ')}]`).join('\n')}\n`;
        assert.throws(() => readYaml(bomb, 'x.yaml', schema));
    });
});
