import assert from 'node:assert/strict';
import { z } from 'zod';
import { ContentError } from '../../src/errors.js';
import { readYaml } from '../../src/text/yaml.js';

const schema = z.strictObject({
    name: z.string(), list: z.array(z.number()).optional(), kind: z.enum(['a', 'b']).optional(),
    slots: z.array(z.strictObject({ id: z.string(), required: z.boolean().default(false) })).nullish().transform((value) => value ?? []),
    weights: z.record(z.string().regex(/^[1-9]$/, 'a weight is 1 to 9'), z.array(z.string())).optional(),
});

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
        assert.deepEqual(value, { name: 'x', list: [1, 2], slots: [] });
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

    const messages: [what: string, text: string, said: RegExp][] = [
        ['the key meant', 'name: x\nlits: [1]\n', /x\.yaml:2:1 lits: unknown key "lits" → did you mean list\?$/],
        ['the keys there are', 'name: x\ncolour: red\n', /unknown key "colour" → use one of name, list, kind, slots, weights, or remove "colour"$/],
        ['the key meant, further in', 'name: x\nslots:\n  - id: order\n    requierd: true\n', /x\.yaml:4:15 slots\.order\.requierd: unknown key "requierd" → did you mean required\?$/],
        ['a part of a list by its id', 'name: x\nslots:\n  - id: order\n    required: perhaps\n', /x\.yaml:4:15 slots\.order\.required: /],
        ['a key that cannot be', 'name: x\nweights: { 12: [a] }\n', /x\.yaml:2:12 weights\.12: "12" cannot stand here: a weight is 1 to 9 → correct the key, the word before the colon$/],
        ['the first of many faults of form', 'name: x\n  list: [1]\n kind: a\n- b\n', /^x\.yaml:[12]:\d+: not valid YAML: [^\n]+ → correct the indentation or quoting here; the rest of the file was not read$/],
    ];
    for (const [what, text, said] of messages) {
        it(`names ${what}`, () => assert.throws(() => readYaml(text, 'x.yaml', schema), (error: Error) => { assert.match(error.message, said); return true; }));
    }

    it('says which line is not YAML', () => assert.equal(faultsOf('name: "x\n')[0]?.line !== undefined, true));

    it('refuses an alias bomb', () => {
        const bomb = `name: x\nlist: &a [1]\n${Array.from({ length: 8 }, (_, i) => `k${i}: &b${i} [${Array(9).fill(i ? `*b${i - 1}` : '*a').join(', ')}]`).join('\n')}\n`;
        assert.throws(() => readYaml(bomb, 'x.yaml', schema));
    });
});
