import { fold } from '../src/text/fold.js';
import type { Example } from './example.js';

export type Part = 'train' | 'tune' | 'test';
/** Shares of scenes, in per cent. */
const TEST = 15;
const TUNE = 10;
/** Jaccard similarity of letter triples from which two lines are nearly the same. */
const SAME = 0.6;

/** A number from a name, the same each run (FNV-1a). */
export function hashOf(name: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
    return (hash ^ (hash >>> 15)) >>> 0;
}

/** Another salt draws another test part: to be done when the old one has been looked at. */
const SALT = 'second';

/** Whole scenes go to one part, so that the test asks for meanings never seen. */
export function partOf(scene: string): Part {
    const place = hashOf(`${SALT} ${scene}`) % 100;
    return place < TEST ? 'test' : place < TEST + TUNE ? 'tune' : 'train';
}

/** Splits by scene and leaves out of the tune and test parts what nearly stands in another part. */
export function split(examples: readonly Example[]): Record<Part, Example[]> & { dropped: number } {
    const parts: Record<Part, Example[]> = { train: [], tune: [], test: [] };
    for (const example of examples) parts[partOf(example.scene!)].push(example);
    const { train } = parts;
    const tune = without(parts.tune, train);
    const test = without(parts.test, [...train, ...parts.tune]);
    return { train, tune, test, dropped: parts.tune.length - tune.length + parts.test.length - test.length };
}

function without(part: readonly Example[], others: readonly Example[]): Example[] {
    const index = new Map<string, number[]>();
    const grams = others.map(({ text }) => gramsOf(text));
    grams.forEach((set, i) => { for (const gram of set) { const list = index.get(gram); if (list) list.push(i); else index.set(gram, [i]); } });
    return part.filter(({ text }) => {
        const own = gramsOf(text);
        const shared = new Map<number, number>();
        for (const gram of own) for (const i of index.get(gram) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
        return ![...shared].some(([i, count]) => count / (own.size + grams[i]!.size - count) >= SAME);
    });
}

/** Letter triples in spaced scripts, pairs in Chinese. */
function gramsOf(text: string): Set<string> {
    const line = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
    const size = /[\u3400-\u9fff]/.test(line) ? 2 : 3;
    const grams = new Set<string>();
    for (let i = 0; i + size <= line.length; i++) grams.add(line.slice(i, i + size));
    return grams;
}
