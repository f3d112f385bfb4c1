import { targetsOf, type Example } from './example.js';
import { seeded } from './fit.js';

const ROWS_OF_KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONGEST = 12;
const MOST_WORDS = 3;

/**
 * Letters that mean nothing, as somebody types who tries the keyboard or lets a child at it: in it nothing is felt, and nothing is wrong; of signals they say nothing. Without
 * these lessons the pieces of such strings are heard as the words they share a row of the table with. No word any of the lines says is among them.
 */
export function nonsenseOf(examples: readonly Example[], count: number, weight: number): Example[] {
    const random = seeded(31);
    const said = new Set(examples.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []));
    const word = (): string => {
        for (;;) {
            const letters = drawn(random);
            if (!said.has(letters)) return letters;
        }
    };
    return Array.from({ length: count }, () => ({
        text: Array.from({ length: 1 + Math.floor(random() ** 2 * MOST_WORDS) }, word).join(' '),
        set: 'nonsense', lang: 'en', weight, emotions: ['neutral'], signals: [],
        targets: targetsOf({ emotions: ['neutral'], intensity: 0, trouble: 0 }),
    }));
}

/** One string of letters: from anywhere, or along a row of the keyboard, or two or three keys over and over. */
function drawn(random: () => number): string {
    const length = 3 + Math.floor(random() * (LONGEST - 2));
    const of = (keys: string) => keys[Math.floor(random() * keys.length)]!;
    const row = ROWS_OF_KEYS[Math.floor(random() * ROWS_OF_KEYS.length)]!;
    const kind = random();
    if (kind < 0.5) return Array.from({ length }, () => of(LETTERS)).join('');
    if (kind < 0.8) return Array.from({ length }, () => of(row)).join('');
    return Array.from({ length: 2 + Math.floor(random() * 2) }, () => of(row)).join('').repeat(LONGEST).slice(0, length);
}
