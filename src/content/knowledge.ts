import { createKnowledge, parseArticles, parseSearchWords, type Article, type Knowledge, type SearchWords, type Shelf } from '../knowledge/index.js';
import type { Locale } from '../model.js';
import { createPromiseGuard } from '../wording/index.js';
import type { DeskSettings } from './desk.js';
import type { Faults } from './faults.js';
import type { ContentFiles, SourceFile } from './files.js';
import { sayHours } from './sayHours.js';

const NO_WORDS: SearchWords = { stop: [], same: [] };

/** Reads what each language knows; what is wrong is added to `faults`. An answer may not promise, as nothing the bot says may. */
export function readKnowledge({ locales, knowledge }: ContentFiles, desk: DeskSettings | undefined, faults: Faults): Knowledge {
    const guard = faults.try('.', () => createPromiseGuard(locales));
    const shelves = Object.fromEntries(Object.entries(knowledge).map(([tag, sources]): [Locale, Shelf] => {
        const words = sources.find(({ name }) => name === `${tag}/words.yaml`);
        const articles = sources.filter(({ name }) => name.endsWith('.md')).flatMap((source) => articlesOf(source, faults));
        for (const { file, line, title, text } of articles) {
            faults.add(...(guard?.lintPromises(text, tag) ?? []).map((phrase) => ({
                file, line, key: title, message: `"${phrase}" promises what nobody has checked`, remedy: 'leave it out, or say what is known and what happens next',
            })));
        }
        return [tag, { articles, words: (words && faults.parse(words, words.file, parseSearchWords)) ?? NO_WORDS }];
    }));
    const hours = desk?.hours;
    return createKnowledge(shelves, hours ? Object.fromEntries(Object.keys(knowledge).map((tag) => [tag, { hours: sayHours(hours, tag) }])) : {});
}

const articlesOf = (source: SourceFile, faults: Faults): Article[] => faults.parse(source, source.file, parseArticles) ?? [];
