import { createInterface } from 'node:readline';
import { Rehearsal, type Heard } from '../rehearsal.js';
import { loadHouse, settings } from './setup.js';

/** `warmline chat`: a conversation held in memory with the real spine. The desk's side is shown, not played. */
export async function chat(options: { locale?: string; json?: boolean }, input: NodeJS.ReadableStream = process.stdin, output: NodeJS.WritableStream = process.stdout): Promise<void> {
    const house = await loadHouse(settings());
    const rehearsal = new Rehearsal(house, { now: Date.now(), seed: Math.floor(Math.random() * 1e6), locale: options.locale });
    const print = options.json ? printJson : printPlain;
    const interactive = !options.json && Boolean((output as NodeJS.WriteStream).isTTY);
    const lines = createInterface({ input, ...(interactive ? { output: output as NodeJS.WritableStream, prompt: '> ' } : {}), crlfDelay: Infinity });
    print(rehearsal.join(), rehearsal, output);
    if (interactive) lines.prompt();
    for await (const line of lines) {
        rehearsal.now = Math.max(rehearsal.now + 1, Date.now());
        if (line.trim() !== '') print(rehearsal.say(line), rehearsal, output);
        if (interactive) lines.prompt();
    }
}

function printJson(heard: Heard, { state, case: open }: Rehearsal, output: NodeJS.WritableStream): void {
    for (const message of heard.toCustomer) {
        output.write(`${JSON.stringify({
            from: message.from ? 'humanAgent' : 'bot', text: message.text, suggestions: message.suggestions ?? [], locale: state!.locale,
            mood: { valence: state!.mood.valence, satisfaction: state!.mood.satisfaction, level: state!.mood.level },
            ...(open ? { case: { code: open.code, state: open.state, priority: open.priority, rule: open.summary.verdict.rule } } : {}),
        })}\n`);
    }
}

function printPlain(heard: Heard, { house }: Rehearsal, output: NodeJS.WritableStream): void {
    for (const message of heard.toCustomer) {
        output.write(`\n${message.text}\n`);
        if (message.suggestions?.length) output.write(`  [${message.suggestions.join('] [')}]\n`);
    }
    for (const item of heard.change.cases) {
        const card = house.wording.caseCard(item, house.desk.locale, item.openedAt);
        const body = card.blocks.map((block) => (block.kind === 'text' ? block.text : block.kind === 'facts' ? block.facts.map((fact) => `${fact.label}: ${fact.value}`).join('\n') : ''));
        output.write(`\n${[card.title ?? item.code, ...body].join('\n').replace(/^/gm, '  │ ')}\n`);
    }
    output.write('\n');
}
