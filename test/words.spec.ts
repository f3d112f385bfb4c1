import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRules } from '../src/escalation/index.js';
import { readLocale } from '../src/wording/sources.js';
import { SHIPPED_LOCALES, shippedSources } from './support/words.js';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);

const keysIn = Object.fromEntries(SHIPPED_LOCALES.map((locale) => [locale, new Set(readLocale(locale, shippedSources()[locale]!).phrases.map(({ key }) => key))]));
/** First words of keys: `thread` of `thread-edited`. A hyphenated literal of such a family is a key, wherever it stands. */
const families = new Set(Object.values(keysIn).flatMap((keys) => [...keys]).map((key) => key.split('-')[0]!));

const LITERAL = /'([a-z][A-Za-z]*(?:-[A-Za-z]+)*)'/g;
const literals = (code: string): string[] => [...code.matchAll(LITERAL)].map(([, text]) => text!);
/** Where keys of any form stand: lists of keys, and what says one. */
const LISTS = /\b(?:keys|choices): \[([^\]]*)\]/g;
const CALLS = /\b(?:notice|event|threads\.say|refuse|wording\.text)\(.*?'([a-z][\w-]*)'/g;

function keysNamedIn(code: string): string[] {
    const inLists = [...code.matchAll(LISTS)].flatMap(([, list]) => literals(list!));
    const inCalls = [...code.matchAll(CALLS)].map(([, key]) => key!);
    return [...inLists, ...inCalls, ...literals(code).filter((text) => text.includes('-') && families.has(text.split('-')[0]!))];
}

const files = [...filesIn('src'), ...filesIn('src/web'), ...filesIn('src/handoff'), ...filesIn('src/escalation')];
const named = [...new Set(files.flatMap((file) => keysNamedIn(read(file))))].sort();
const reasons = parseRules(read('dialogs/escalation.yaml'), 'escalation.yaml').rules.map(({ id, reason }) => reason ?? `reason-${id}`);

describe('words the code names', () => {
    it('are found in the code', () => {
        for (const key of ['greet', 'handoff', 'handoff-offline', 'event-failed', 'thread-deleted', 'event-handedBack', 'refused-closed', 'command-taken', 'reason-bot-error', 'choice-person']) {
            assert.ok(named.includes(key), `${key} is not among ${named.join(', ')}`);
        }
    });

    it('are seen in lists, in calls and between two', () => {
        assert.deepEqual(keysNamedIn("draft.notice('joined', { name });"), ['joined']);
        assert.deepEqual(keysNamedIn("text: (said) => wording.text(nearest(said) ?? home, 'unheard-of'),"), ['unheard-of']);
        assert.deepEqual(keysNamedIn("refuse(waits ? 'refused-unclaimed' : 'refused-closed', item)").sort(), ['refused-closed', 'refused-unclaimed', 'refused-unclaimed']);
        assert.deepEqual(keysNamedIn("{ kind: 'inform', keys: ['resolved'], lane: 'session-key' }"), ['resolved']);
    });

    for (const locale of SHIPPED_LOCALES) {
        it(`exist in ${locale}`, () => assert.deepEqual([...named, ...reasons].filter((key) => !keysIn[locale]!.has(key)), []));
    }
});
