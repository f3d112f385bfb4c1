import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { WarmlineError } from '../errors.js';
import { parseRules, replayDialogue, type Line, type ReadLine } from '../escalation/index.js';
import { nextMood } from '../mood/index.js';
import { loadHouse, settings } from './setup.js';

/** `warmline replay`: where would the rules have called a person? One dialogue per line in, one verdict per line out. */
export async function replay(options: { rules?: string }, input: NodeJS.ReadableStream = process.stdin, output: NodeJS.WritableStream = process.stdout): Promise<void> {
    const house = await loadHouse(settings());
    const rules = options.rules === undefined ? house.rules : parseRules(await readRules(options.rules), options.rules);
    const step: ReadLine = (text, past) => {
        const reading = house.reader.read(text, { recent: past.recent });
        return { reading, mood: nextMood(past.mood, reading) };
    };
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
        number += 1;
        if (line.trim() !== '') output.write(`${JSON.stringify(replayDialogue({ rules, lines: dialogueOf(line, number), step }))}\n`);
    }
}

async function readRules(file: string): Promise<string> {
    try {
        return await readFile(file, 'utf8');
    } catch (error) {
        throw new WarmlineError('invalid', `The rules file ${file} cannot be read.`, 'Check the path.', { cause: error });
    }
}

function dialogueOf(line: string, number: number): Line[] {
    const wrong = (what: string) => new WarmlineError('invalid', `Line ${number} ${what}.`, 'Give one JSON object per line: {"dialogue":[{"speaker":"customer","text":"…"}]}.');
    let parsed: unknown;
    try {
        parsed = JSON.parse(line);
    } catch {
        throw wrong('is not JSON');
    }
    const lines = Array.isArray(parsed) ? parsed : (parsed as { dialogue?: unknown } | null)?.dialogue;
    if (!Array.isArray(lines)) throw wrong('holds no dialogue');
    return lines.map((item) => {
        const { speaker, text } = (item ?? {}) as Partial<Line>;
        if (typeof text !== 'string' || (speaker !== 'customer' && speaker !== 'humanAgent' && speaker !== 'bot')) throw wrong('has a turn without a known speaker or without text');
        return { speaker, text };
    });
}
