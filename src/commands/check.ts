import { checkContent, unsetSecrets } from '../content/index.js';
import { describeFault } from '../errors.js';
import { settings } from './setup.js';

/** `warmline check`: every fault of settings, dialogs, locales and rules, with its place and remedy, then settings that look-ups and sinks lack, and notes on what may be meant; exit code 1 if there is a fault. */
export async function check(output: NodeJS.WritableStream = process.stdout): Promise<void> {
    const config = settings();
    const roots = { dialogs: config.dialogsDir, locales: config.localesDir, knowledge: config.knowledgeDir };
    const found = await checkContent(roots);
    const unset = await unsetSecrets(roots, config);
    const faults = found.filter(({ note }) => !note);
    const notes = found.filter(({ note }) => note);
    for (const fault of faults) output.write(`${describeFault(fault)}\n`);
    output.write(faults.length === 0 ? 'Settings, dialogs, locales and rules are in order.\n' : `${counted(faults.length, 'fault')}.\n`);
    if (unset.length > 0) output.write(`\n${counted(unset.length, 'warning')}, for where Warmline runs:\n${unset.map((one) => `${describeFault(one)}\n`).join('')}`);
    if (notes.length > 0) output.write(`\n${counted(notes.length, 'note')}, nothing that must be done:\n${notes.map((note) => `${describeFault(note)}\n`).join('')}`);
    if (faults.length > 0) process.exitCode = 1;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
