import { join } from 'node:path';
import type { Topic } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import type { LookupSpec } from '../lookup/index.js';
import { nearest } from '../text/nearest.js';
import { shownPath, type ContentFiles, type ContentRoots, type SourceFile } from './files.js';

/** Variables in the words about a look-up that nothing fills: neither a fact it finds nor one it was asked with. They would be read as an ellipsis. One fault each, wherever they stand. */
export function strangersInLookup(sources: readonly SourceFile[], topic: Topic, lookup: { name: string; needs: readonly string[]; spec: LookupSpec }): ContentFault[] {
    const { name, needs, spec } = lookup;
    const open = topic.slots.filter(({ sensitive }) => !sensitive).map(({ id }) => id);
    const asked = needs.filter((slot) => open.includes(slot));
    const stem = `lookup-${topic.id}-${name}`;
    const filled: Record<string, readonly string[]> = { [`${stem}-found`]: [...Object.keys(spec.facts), ...asked], [`${stem}-notFound`]: asked, [`${stem}-failed`]: asked };
    const strange = sources.filter((source) => source.name.endsWith('.ftl')).flatMap((source) => variablesIn(source)
        .filter(({ key, variable }) => filled[key] && !filled[key].includes(variable)).map((one) => ({ ...one, file: source.file })));
    return [...new Set(strange.map(({ variable }) => variable))].map((variable) => {
        const [first, ...more] = strange.filter((one) => one.variable === variable);
        const { file, line, column, key } = first!;
        const known = filled[key]!;
        const near = nearest(variable, known);
        const remedy = near ? `did you mean { $${near} }?` : open.includes(variable) ? `add ${variable} to needs, or word it without`
            : known.length > 0 ? `use ${known.map((one) => `{ $${one} }`).join(', ')}` : 'word it without';
        const places = [...new Set(more.map((one) => `${one.file}:${one.line}`))].filter((place) => place !== `${file}:${line}`);
        return { file, line, column, key, message: `the look-up ${name} fills in no { $${variable} }${places.length > 0 ? `; so too at ${places.join(', ')}` : ''}`, remedy };
    });
}

/** A place in the address of a look-up that no slot of the topic can fill. */
export function strangerInAddress({ dialogs }: Pick<ContentFiles, 'dialogs'>, { name, place, topic, roots }: { name: string; place: string; topic: Topic; roots: Pick<ContentRoots, 'dialogs'> }): ContentFault {
    const slots = topic.slots.map(({ id }) => id);
    const near = nearest(place, slots);
    const lines = dialogs.find((source) => source.name === 'lookups.yaml')?.text.split('\n') ?? [];
    const begin = lines.findIndex((text) => text.trim().startsWith(`${name}:`));
    const line = lines.findIndex((text, at) => at >= begin && text.includes(`{${place}}`)) + 1;
    return {
        file: shownPath(join(roots.dialogs, 'lookups.yaml')), ...(line > 0 ? { line } : {}), key: `lookups.${name}.url`,
        message: `the topic ${topic.id}, which asks this, has no slot "${place}"`, remedy: near ? `did you mean {${near}}?` : `use one of ${slots.map((slot) => `{${slot}}`).join(', ')}`,
    };
}

/** Where each message of a Fluent file names a variable; the syntax itself is the wording room's to judge. */
function variablesIn({ text }: SourceFile): { key: string; variable: string; line: number; column: number }[] {
    let key = '';
    return text.split('\n').flatMap((line, at) => {
        key = /^([a-zA-Z][\w-]*)[ ]*=/.exec(line)?.[1] ?? (/^\S/.test(line) && !line.startsWith('}') ? '' : key);
        return [...line.matchAll(/\$([a-zA-Z][\w-]*)/g)].map((match) => ({ key, variable: match[1]!, line: at + 1, column: match.index + 1 }));
    });
}
