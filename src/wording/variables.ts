import type { ContentFault } from '../errors.js';
import { forCustomer } from './promises.js';
import { placeOf, type Phrase } from './sources.js';

/** What the bot fills into the words said to customers, by key; a key of no family is filled with nothing. */
const FILLED: readonly [keys: RegExp, names: readonly string[]][] = [
    [/^(?:acknowledge|first-sentence)-.+-cause(?:-short|-plain)?$/, ['cause']],
    [/^(?:confirm|understood-facts)(?:-short|-plain)?$/, ['facts']],
    [/^wait-(?:next|place)(?:-range)?$/, ['position', 'from', 'to']],
    [/^wait-closed-until$/, ['time']],
    [/^wait-callback-kept$/, ['wish']],
    [/^(?:joined|handed-back|resolved|passed|called-back)$/, ['name']],
    [/^progress-/, ['news']],
    [/^file-(?:refused|missed)-/, ['file', 'limit']],
    [/^knowledge$/, ['title', 'news']],
    [/^canned-/, ['name', 'customer', 'code']],
];
/** These name the slots of their topic or the facts of a look-up, which stand in other files. */
const BY_TOPIC = /^(?:facts|confirm|resume|ask|why|solve|step|lookup|event|thread)-/;

/** Variables in words for customers that nothing fills in: they would be read as an ellipsis. */
export function unknownVariables(phrases: readonly Phrase[]): ContentFault[] {
    return phrases.filter((phrase) => !phrase.term && phrase.vars.size > 0 && forCustomer(phrase)).flatMap((phrase) => {
        const family = FILLED.find(([keys]) => keys.test(phrase.key));
        if (!family && BY_TOPIC.test(phrase.key)) return [];
        const names = family?.[1] ?? [];
        return [...phrase.vars].filter((name) => !names.includes(name)).map((name) => ({
            ...placeOf(phrase), message: `nothing fills in { $${name} } here`,
            remedy: names.length > 0 ? `use ${names.map((known) => `{ $${known} }`).join(', ')}` : 'word it without',
        }));
    });
}
