import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from './fit.js';
import type { Example } from './example.js';

/** Words in so many are mistyped. */
const RARE = 3;
const SHORTEST = 4;

/**
 * Own lines as a hasty hand types them, for every so many: in spaced scripts two letters swapped, one left out or doubled; in Chinese a character
 * taken for another. What is felt stays the same.
 */
export function slipsOf(examples: readonly Example[], root: string, every: number): Example[] {
    const random = seeded(5);
    const pairs = readFileSync(join(root, 'training', 'slips.tsv'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t') as [string, string]);
    return examples.filter((_, i) => i % every === 0).flatMap((example) => {
        const text = example.lang === 'en' ? mistyped(example.text, random) : mistaken(example.text, pairs, random);
        return text === example.text ? [] : [{ ...example, set: 'slips', weight: example.weight / 2, text }];
    });
}

function mistyped(text: string, random: () => number): string {
    return text.replace(/[A-Za-z]+/g, (word) => {
        if (word.length < SHORTEST || random() * RARE >= 1) return word;
        const at = 1 + Math.floor(random() * (word.length - 2));
        const kind = random();
        if (kind < 0.5) return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
        return kind < 0.75 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word[at]! + word.slice(at);
    });
}

function mistaken(text: string, pairs: readonly [string, string][], random: () => number): string {
    return pairs.reduce((line, [meant, typed]) => (line.includes(meant) && random() * RARE < 1 ? line.replace(meant, typed) : line), text);
}
