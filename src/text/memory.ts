import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/**
 * What slow readers made of texts, by reader and text. Parsing all of `dialogs/` and `locales/` takes a second; a build keeps
 * what came of it, and a start reads anew only what has changed since. Never the truth: a text it does not know is read.
 */
export type Memory = Map<string, unknown>;

let current: Memory | undefined;

/** Does `work` (synchronously) with a memory at hand: `once` looks there first, and leaves there what it had to read. */
export function withMemory<T>(memory: Memory | undefined, work: () => T): T {
    const outer = current;
    current = memory;
    try {
        return work();
    } finally {
        current = outer;
    }
}

/**
 * What `read` makes of `text`, from the memory at hand if it knows it. `reader` names the reading; the result must depend on
 * nothing else, be plain data, and not be changed by anyone. What throws is not remembered.
 */
export function once<T>(reader: string, text: string, read: () => T): T {
    if (!current) return read();
    const key = createHash('sha1').update(reader).update('\0').update(text).digest('base64');
    if (current.has(key)) return current.get(key) as T;
    const value = read();
    current.set(key, value);
    return value;
}

export const packMemory = (memory: Memory): Uint8Array => serialize(memory);

/** @throws if the bytes are not those of a packed memory. */
export function unpackMemory(bytes: Uint8Array): Memory {
    const memory: unknown = deserialize(bytes);
    if (!(memory instanceof Map)) throw new TypeError('not a packed memory');
    return memory as Memory;
}
