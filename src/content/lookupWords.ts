import type { Topic } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import { nearest } from '../escalation/index.js';
import type { LookupSpec } from '../lookup/index.js';
import type { SourceFile } from './files.js';

/** Variables in the words about a look-up that nothing fills: neither a fact it finds nor one it was asked with. They would be read as an ellipsis. */
export function strangersInLookup(sources: readonly SourceFile[], topic: Topic, lookup: { name: string; needs: readonly string[]; spec: LookupSpec }): ContentFault[] {
    const { name, needs, spec } = lookup;
    const asked = needs.filter((slot) => topic.slots.some(({ id, sensitive }) => id === slot && !sensitive));
    const stem = `lookup-${topic.id}-${name}`;
    const filled: Record<string, readonly string[]> = { [`${stem}-found`]: [...Object.keys(spec.facts), ...asked], [`${stem}-notFound`]: asked, [`${stem}-failed`]: asked };
    return sources.filter((source) => source.name.endsWith('.ftl')).flatMap((source) => variablesIn(source).flatMap(({ key, variable, line, column }) => {
        const known = filled[key];
        if (!known || known.includes(variable)) return [];
        const near = nearest(variable, known);
        const remedy = near ? `did you mean { $${near} }?` : known.length > 0 ? `use ${known.map((one) => `{ $${one} }`).join(', ')}` : 'word it without';
        return [{ file: source.file, line, column, key, message: `the look-up ${name} fills in no { $${variable} }`, remedy }];
    }));
}

/** Where each message of a Fluent file names a variable; the syntax itself is the wording room's to judge. */
function variablesIn({ text }: SourceFile): { key: string; variable: string; line: number; column: number }[] {
    let key = '';
    return text.split('\n').flatMap((line, at) => {
        key = /^([a-zA-Z][\w-]*)[ ]*=/.exec(line)?.[1] ?? (/^\S/.test(line) && !line.startsWith('}') ? '' : key);
        return [...line.matchAll(/\$([a-zA-Z][\w-]*)/g)].map((match) => ({ key, variable: match[1]!, line: at + 1, column: match.index + 1 }));
    });
}
