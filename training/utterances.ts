import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMOTIONS, SIGNALS, type Emotion, type Signal } from '../src/model.js';
import { targetsOf, troubleOf, type Example } from './example.js';

/** Reads `*.tsv` of a folder: scene, lang, emotions, intensity, signals, text. A text that stands twice counts once; lines that break the form are told and left out. */
export function readUtterances(folder: string, weight: number): { examples: Example[]; faults: string[] } {
    const examples: Example[] = [];
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort()) {
        readFileSync(join(folder, file), 'utf8').split('\n').forEach((line, i) => {
            if (line.trim() === '' || line.startsWith('#')) return;
            const parsed = parse(line, weight);
            if (typeof parsed === 'string') faults.push(`${file}:${i + 1}: ${parsed}`);
            else if (!seen.has(parsed.text)) { seen.add(parsed.text); examples.push(parsed); }
        });
    }
    return { examples, faults };
}

function parse(line: string, weight: number): Example | string {
    const fields = line.split('\t');
    if (fields.length !== 6) return `${fields.length} fields, not 6`;
    const [scene, lang, feelings, strength, marks, text] = fields.map((field) => field.trim()) as [string, string, string, string, string, string];
    const emotions = feelings.split('+') as Emotion[];
    const signals = (marks === '-' || marks === '' ? [] : marks.split(',').map((mark) => mark.trim())) as Signal[];
    const strange = [...emotions.filter((emotion) => !EMOTIONS.includes(emotion)), ...signals.filter((signal) => !SIGNALS.includes(signal))];
    if (strange.length > 0) return `unknown ${strange.join(', ')}`;
    const intensity = Number(strength);
    if (!(intensity >= 0 && intensity <= 1)) return `intensity ${strength}`;
    if (!['en', 'zh-CN', 'zh-TW'].includes(lang)) return `language ${lang}`;
    if (text === '') return 'no text';
    const labels = { service: true, emotions, intensity, signals, without: SIGNALS, trouble: troubleOf(emotions, signals) };
    return { text: text.replaceAll('\\n', '\n'), set: 'own', lang, scene, weight, emotions, signals, targets: targetsOf(labels) };
}
