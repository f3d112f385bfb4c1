import { z } from 'zod';
import type { Topic } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import { readYaml } from '../text/yaml.js';

/** An answer human agents may put into a reply. Its words are `canned-<id>`, its title `canned-<id>-title`; without topics it fits every case. */
export interface CannedAnswer { id: string; topics: string[] }
/** The answers of a file, and where each stands in it. */
export interface Canned { answers: CannedAnswer[]; lineOf(index: number): number }

const schema = z.strictObject({
    answers: z.array(z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'not a name of small letters, digits and hyphens'),
        topics: z.array(z.string().min(1)).default([]),
    })).nullish().transform((value) => value ?? []),
});

/**
 * Reads `canned.yaml`: which answers there are, and for what.
 * @throws ContentError with every fault.
 */
export function parseCanned(text: string, file: string): Canned {
    const { value, locate } = readYaml(text, file, schema, 'canned');
    return { answers: value.answers, lineOf: (index) => locate(['answers', index, 'id']).line };
}

/** Answers given twice, without words, or for topics that are not there. */
export function cannedFaults({ answers, lineOf }: Canned, file: string, topics: readonly Topic[] | undefined, has: (key: string) => boolean): ContentFault[] {
    return answers.flatMap(({ id, topics: wanted }, i) => {
        const fault = (message: string, remedy: string): ContentFault => ({ file, line: lineOf(i), key: id, message, remedy });
        const wordless = [`canned-${id}`, `canned-${id}-title`].filter((key) => !has(key)).map((key) => fault(`"${key}" has no words`, `add ${key} = … to canned.ftl`));
        const twice = answers.findIndex((other) => other.id === id) < i ? [fault(`the answer "${id}" stands here twice`, 'remove one, or give it another id')] : [];
        const known = topics?.map((topic) => topic.id);
        const strange = known ? wanted.filter((topic) => !known.includes(topic)).map((topic) => fault(`there is no topic "${topic}"`, `use one of ${known.join(', ')}`)) : [];
        return [...wordless, ...twice, ...strange];
    });
}
