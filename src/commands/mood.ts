import { createInterface } from 'node:readline';
import { moodLine } from '../mood/index.js';
import { loadHouse, settings } from './setup.js';

/** `warmline mood`: one JSON object per line in, one out; empty lines are skipped. */
export async function mood(input: NodeJS.ReadableStream = process.stdin, output: NodeJS.WritableStream = process.stdout): Promise<void> {
    const { reader, analyst } = await loadHouse(settings());
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        if (line.trim() === '') continue;
        if (!output.write(`${JSON.stringify(moodLine(reader, line, analyst))}\n`)) await new Promise((resolve) => output.once('drain', resolve));
    }
}
