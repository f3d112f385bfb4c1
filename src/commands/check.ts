import { checkContent } from '../content/index.js';
import { describeFault } from '../errors.js';
import { settings } from './setup.js';

/** `warmline check`: every fault of settings, dialogs, locales and rules, with its place and remedy; exit code 1 if there is any. */
export async function check(): Promise<void> {
    const config = settings();
    const faults = await checkContent({ dialogs: config.dialogsDir, locales: config.localesDir, knowledge: config.knowledgeDir });
    for (const fault of faults) process.stdout.write(`${describeFault(fault)}\n`);
    process.stdout.write(faults.length === 0 ? 'Settings, dialogs, locales and rules are in order.\n' : `${faults.length} fault${faults.length === 1 ? '' : 's'}.\n`);
    if (faults.length > 0) process.exitCode = 1;
}
