#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { WarmlineError } from './errors.js';
import { packageRoot } from './root.js';

// Each command loads only what it needs: `warmline mood` in a pipe must not wait for the platforms' libraries.
const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

const program = new Command('warmline')
    .description('An empathetic first-line support bot for Slack and Microsoft Teams.')
    .version(version);

program.command('start')
    .description('serve the bot, the web chat and the desk (settings: .env.example)')
    .action(async () => (await import('./commands/start.js')).start());
program.command('chat')
    .description('talk to the bot in the terminal')
    .option('--locale <locale>', 'language to begin in')
    .option('--json', 'print each bot line as one JSON object')
    .action(async (options: { locale?: string; json?: boolean }) => (await import('./commands/chat.js')).chat(options));
program.command('mood')
    .description('read feelings: JSON lines or bare lines in, JSON lines out')
    .action(async () => (await import('./commands/mood.js')).mood());
program.command('replay')
    .description('run dialogues (JSON lines in, or stored ones) through the escalation rules')
    .option('--rules <file>', 'rules to use instead of dialogs/escalation.yaml')
    .option('--against <file>', 'other rules: print what they would change')
    .option('--stored', 'take the conversations kept in the database')
    .option('--last <count>', 'how many of the stored ones, latest first (200)', wholeNumber)
    .action(async (options: { rules?: string; against?: string; stored?: boolean; last?: number }) => (await import('./commands/replay.js')).replay(options));
program.command('check')
    .description('validate settings, dialogs, locales and rules')
    .action(async () => (await import('./commands/check.js')).check());
program.command('export')
    .description('print everything kept about a customer, as JSON')
    .requiredOption('--customer <id>', 'the customer’s id')
    .action(async (options: { customer: string }) => (await import('./commands/privacy.js')).exportCustomer(options.customer));
program.command('erase')
    .description('delete everything kept about a customer')
    .requiredOption('--customer <id>', 'the customer’s id')
    .action(async (options: { customer: string }) => (await import('./commands/privacy.js')).eraseCustomer(options.customer));

function wholeNumber(value: string): number {
    if (/^[1-9]\d{0,6}$/.test(value)) return Number(value);
    throw new InvalidArgumentError('Give a whole number from 1.');
}

// A reader that has seen enough (`warmline chat | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); else throw error; });

try {
    await program.parseAsync();
} catch (error) {
    if (!(error instanceof WarmlineError)) throw error;
    process.stderr.write(`${error.message}\n→ ${error.remedy}\n`);
    process.exitCode = 1;
}
