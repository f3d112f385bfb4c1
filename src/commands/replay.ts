import { readFile } from 'node:fs/promises';
import type { House } from '../draft.js';
import { WarmlineError } from '../errors.js';
import { callOf, dialogFactsOf, hearAll, parseRules, putsOff, questionOf, replayedOf, type Judged, type Line, type LineRead, type ReadLine, type RuleSet } from '../escalation/index.js';
import type { DialogState } from '../model.js';
import { followMood } from '../mood/index.js';
import { differenceReport, scoreReport, type Compared } from './replayReport.js';
import { episodesOf, piped, type Recording } from './recordings.js';
import { loadHouse, settings } from './setup.js';

export interface ReplayOptions {
    /** Rules to try; left out: those in force. */
    rules?: string;
    /** Other rules to hold against them. */
    against?: string;
    /** Take the conversations kept in the database, the `last` ones, instead of what is piped in. */
    stored?: boolean;
    last?: number;
}

/**
 * `warmline replay`: where would the rules have called a person? One dialogue per line in, one verdict per line out; with other rules to
 * hold against, what those would change. Where the dialogues say when a person was needed, how well the rules do (on the error stream, if
 * verdicts go to the other).
 */
export async function replay(options: ReplayOptions, input: NodeJS.ReadableStream = process.stdin, output: NodeJS.WritableStream = process.stdout, errors: NodeJS.WritableStream = process.stderr): Promise<void> {
    const house = await loadHouse(settings());
    const rules = options.rules === undefined ? house.rules : await readRules(options.rules);
    const others = options.against === undefined ? undefined : await readRules(options.against);
    const judged: Judged[] = [];
    const compared: Compared[] = [];
    let tried = 0;
    for await (const recording of recordings(options, input)) {
        tried += 1;
        const heard = hearAll(recording.lines, readerOf(house, recording.ours), refusesIn(house, recording.ours));
        const call = callOf(rules, heard, recording.channel);
        if (others) compared.push({ recording, before: call, after: callOf(others, heard, recording.channel) });
        else output.write(`${JSON.stringify(replayedOf(call))}\n`);
        if (recording.needed !== undefined) judged.push({ called: call?.at ?? null, needed: recording.needed });
    }
    if (tried === 0) errors.write(options.stored ? 'No conversation is stored yet: nothing to try rules on. Pipe dialogues in, or come back when customers have written.\n' : 'No dialogue came in. Pipe some in, one JSON object per line, or give --stored.\n');
    else if (others) output.write(differenceReport(compared, { before: rules.file, after: others.file }, (verdict) => house.wording.reason(verdict, house.desk.locale)));
    else if (judged.length > 0) errors.write(scoreReport(judged));
}

async function* recordings({ stored, last = 200 }: ReplayOptions, input: NodeJS.ReadableStream): AsyncGenerator<Recording> {
    if (!stored) return yield* piped(input);
    const { databaseUrl, dataDir } = settings();
    const { recorded } = await import('../store/recorded.js');
    for await (const conversation of recorded({ databaseUrl, dataDir }, last)) yield* episodesOf(conversation);
}

/** Reads lines as a conversation would. Only where the bot was ours does the dialog know what its questions came to. */
function readerOf({ reader, analyst, dialog, timeZone }: House, ours: boolean): ReadLine {
    let state: DialogState | undefined;
    let lang: string | undefined;
    return (text, { recent, mood: before, turn, at = 0 }): LineRead => {
        const reading = reader.read(text, { lang, recent });
        lang = reading.lang;
        const mood = followMood(before, { reading, text }, analyst);
        if (!ours) return { reading, mood, asks: dialog.asks(text) };
        const step = dialog.step(state, { text, attachments: 0, reading, mood, turn, now: at, timeZone, caseOpen: false });
        state = step.state;
        return { reading, mood, dialog: dialogFactsOf(step), putOff: putsOff(step.acts), question: questionOf(step.asks, step.acts) };
    };
}

/** Of our own bot the dialog tells. */
const refusesIn = ({ refuses }: House, ours: boolean) => ({ speaker, text }: Line): boolean => !(ours && speaker === 'bot') && refuses(text);

async function readRules(file: string): Promise<RuleSet> {
    try {
        return parseRules(await readFile(file, 'utf8'), file);
    } catch (error) {
        if (error instanceof WarmlineError) throw error;
        throw new WarmlineError('invalid', `The rules file ${file} cannot be read.`, 'Check the path.', { cause: error });
    }
}
