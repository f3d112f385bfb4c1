// Messages that are hard to read, by what makes them hard: bench/mood/hard.tsv, written for this and trained on by nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reader } from './reader.mjs';

const AIM = 0.85;

/** Rows of the list: kind, language, the main emotions that are right, text. */
export const hardList = () => readFileSync(join(import.meta.dirname, 'hard.tsv'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => {
    const [kind, lang, wanted, text] = line.split('\t');
    return { kind, lang, wanted: wanted.split('|'), text };
});

export function hard() {
    const read = hardList().map((line) => ({ ...line, right: line.wanted.includes(reader.read(line.text, { lang: line.lang }).emotion) }));
    const row = (name, lines) => {
        const right = lines.filter((line) => line.right).length;
        return [name, String(lines.length), (right / lines.length).toFixed(2), `≥ ${AIM}`, right / lines.length >= AIM ? 'reached' : 'to do'];
    };
    return [row('all', read), ...[...new Set(read.map(({ kind }) => kind))].map((kind) => row(kind, read.filter((line) => line.kind === kind)))];
}
