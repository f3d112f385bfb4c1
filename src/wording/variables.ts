import type { ContentFault } from '../errors.js';
import { nearest } from '../text/nearest.js';
import { forCustomer } from './promises.js';
import { placeOf, type Phrase } from './sources.js';

/** A topic as far as words can name it: its slots, and the endings that are told with them. */
export interface TopicNames { id: string; slots: readonly string[]; outcomes: readonly string[] }

/** What the code fills into the words said to customers, by key without `-short` and `-plain`; `test/filled.spec.ts` holds it to that. A key of no family is filled with nothing. */
const FILLED: readonly [keys: RegExp, names: readonly string[]][] = [
    [/^(?:acknowledge|first-sentence)-.+-cause$/, ['cause']],
    [/^wait-(?:next|place)-range$/, ['position', 'from', 'to']],
    [/^wait-(?:next|place)$/, ['position']],
    [/^wait-closed-until$/, ['time']],
    [/^wait-callback-kept$/, ['wish']],
    [/^(?:joined|handed-back|resolved|passed|called-back)$/, ['name']],
    [/^file-(?:refused|missed)-size$/, ['file', 'limit']],
    [/^file-(?:refused|missed)-/, ['file']],
    [/^knowledge$/, ['title', 'news']],
    [/^canned-.+-title$/, []],
    [/^canned-/, ['name', 'customer', 'code']],
    [/^(?:event|thread)-lookup-found$/, ['name', 'facts']],
    [/^(?:event|thread)-lookup-notFound$/, ['name']],
    [/^(?:event|thread)-lookup-failed$/, ['name', 'why']],
];
/** What the slots of a topic are filled into, `solve-` for its outcomes alone; `facts-` is a part of these. */
const BY_TOPIC = /^(?:facts|confirm|resume|solve)-([a-z][a-zA-Z0-9]*)(?:-(?!again$)(.+))?(?:-again)?$/;
/** The words of a topic's look-ups name its facts; `content` knows them. */
const LOOKUP = /^lookup-.+-(?:found|notFound|failed)$/;

/** Names that are filled in under a key said to customers; `undefined` where that is not known here. */
export function filledIn(key: string, topics: readonly TopicNames[] | undefined): readonly string[] | undefined {
    const bare = key.replace(/-(?:short|plain)$/, '');
    if (LOOKUP.test(bare)) return undefined;
    const [, id, outcome] = BY_TOPIC.exec(bare) ?? [];
    const topic = topics?.find((one) => one.id === id);
    if (id !== undefined && !topic) return topics ? [] : undefined;
    if (topic) return !bare.startsWith('solve-') || topic.outcomes.includes(outcome ?? '') ? topic.slots : [];
    return FILLED.find(([keys]) => keys.test(bare))?.[1] ?? [];
}

/** Variables in words for customers that nothing fills in, also by way of another message (`{ facts-delivery }`): they would be read as an ellipsis. */
export function unknownVariables(phrases: readonly Phrase[], topics: readonly TopicNames[] | undefined): ContentFault[] {
    const varsOf = new Map<string, Set<string>>();
    for (const { key, vars } of phrases) varsOf.set(key, new Set([...varsOf.get(key) ?? [], ...vars]));
    return phrases.filter((phrase) => !phrase.term && forCustomer(phrase)).flatMap((phrase) => {
        const names = filledIn(phrase.key, topics);
        if (!names) return [];
        const own = [...phrase.vars].filter((name) => !names.includes(name)).map((name) => ({
            ...placeOf(phrase), message: `nothing fills in { $${name} } here`, remedy: instead(name, names),
        }));
        const parts = [...phrase.parts ?? []].flatMap((part) => {
            const lacking = [...varsOf.get(part) ?? []].filter((name) => !names.includes(name));
            return lacking.length === 0 ? [] : [{ ...placeOf(phrase), message: `{ ${part} } wants ${lacking.map((name) => `{ $${name} }`).join(', ')}, and nothing fills that in here`, remedy: 'word it without' }];
        });
        return [...own, ...parts];
    });
}

function instead(name: string, names: readonly string[]): string {
    const near = nearest(name, names);
    if (near) return `did you mean { $${near} }?`;
    return names.length > 0 ? `use ${names.map((known) => `{ $${known} }`).join(', ')}; or word it without` : 'word it without';
}
