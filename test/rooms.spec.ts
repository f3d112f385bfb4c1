import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const src = join(import.meta.dirname, '..', 'src');

/** What each room may import besides itself, `model` and `errors`. A room is a folder or a single file of `src/`. */
const MAY: Record<string, readonly string[]> = {
    model: [],
    errors: [],
    text: [],
    requests: [],
    mood: ['text'],
    dialog: ['text'],
    escalation: ['text'],
    wording: ['text'],
    handoff: ['text'],
    followup: ['text'],
    lookup: ['text', 'store', 'requests'],
    knowledge: ['text'],
    readers: ['mood', 'store', 'requests'],
    store: [],
    content: ['text', 'mood', 'readMood', 'dialog', 'escalation', 'wording', 'followup', 'handoff', 'lookup', 'knowledge', 'sinks/settings'],
    state: ['text', 'mood'],
    spine: ['mood', 'dialog', 'escalation', 'wording', 'handoff', 'followup', 'lookup', 'knowledge'],
    threads: ['spine', 'text'],
    draft: ['spine', 'state', 'threads', 'text', 'wording', 'handoff', 'store'],
    takeover: ['text', 'draft', 'deskThread', 'handoff', 'offering', 'waiting'],
    deskThread: ['draft', 'handoff'],
    deskCards: ['draft', 'store'],
    waiting: ['draft', 'handoff', 'followup', 'offering'],
    offering: ['draft', 'handoff'],
    wishes: ['draft', 'handoff', 'waiting'],
    enquiries: ['draft', 'dialog/types', 'lookup/timer'],
    chosen: ['draft'],
    hearing: ['draft', 'chosen', 'mood', 'text'],
    casefile: ['draft', 'dialog/types', 'handoff'],
    conversation: ['draft', 'hearing', 'chosen', 'deskRelay', 'casefile', 'enquiries', 'lookup/timer', 'takeover', 'offering', 'waiting', 'wishes', 'text', 'mood', 'dialog', 'escalation', 'wording', 'handoff', 'followup', 'store'],
    relay: ['store', 'channels/port'],
    undelivered: ['store'],
    deskRelay: ['draft'],
    intake: ['text', 'store'],
    outbox: ['store', 'channels/port'],
    turns: ['store'],
    channels: ['relay', 'text', 'store', 'web/http', 'web/types'],
    web: ['relay', 'text', 'store', 'wording', 'handoff', 'root'],
    sinks: ['text', 'store', 'channels/port', 'lookup/addresses', 'lookup/trouble', 'wording/mask', 'web/http', 'web/guard', 'requests'],
    config: ['relay/kinds', 'sinks/signature'],
};
/** Rooms that decide: no clock, no chance, no outside world. */
const PURE = ['text', 'mood', 'dialog', 'escalation', 'wording', 'handoff', 'followup', 'knowledge', 'draft', 'takeover', 'deskThread', 'deskRelay', 'undelivered', 'offering', 'waiting', 'wishes', 'casefile', 'chosen', 'enquiries', 'conversation'];
const PLATFORMS = /^(botbuilder|botframework|@slack\/|restify)/;
const OUTSIDE = /^node:(fs|http|https|net|child_process|os|timers|worker_threads)/;

interface Source { room: string; path: string; text: string; imports: string[] }

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    return { room: path.split('/')[0]!.replace(/\.ts$/, ''), path, text, imports: [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!) };
});

const targetOf = (source: Source, name: string): string => normalize(relative(src, join(src, dirname(source.path), name))).replace(/\.js$/, '');

describe('the house', () => {
    it('has only rooms with a place in the table', () => {
        const composed = ['cli', 'index', 'warmline', 'engine', 'house', 'metrics', 'readMood', 'commands', 'rehearsal', 'root'];
        assert.deepEqual([...new Set(sources.map((source) => source.room))].filter((room) => !(room in MAY) && !composed.includes(room)), []);
    });

    for (const [room, may] of Object.entries(MAY)) {
        it(`${room} imports only what the table allows`, () => {
            const strangers = sources.filter((source) => source.room === room).flatMap((source) => source.imports.filter((name) => name.startsWith('.')).map((name) => ({ path: source.path, target: targetOf(source, name) })))
                .filter(({ target }) => ![room, 'model', 'errors', ...may].some((allowed) => target === allowed || target.startsWith(`${allowed}/`)));
            assert.deepEqual(strangers, []);
        });
    }

    it('names botbuilder, Bolt and restify only in channels', () => {
        assert.deepEqual(sources.filter((source) => source.room !== 'channels' && source.imports.some((name) => PLATFORMS.test(name))).map((source) => source.path), []);
    });

    it('keeps clocks, chance and the outside world out of the rooms that decide', () => {
        const impure = sources.filter((source) => PURE.includes(source.room)).filter((source) => source.imports.some((name) => OUTSIDE.test(name)) || /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bsetTimeout\(|\bprocess\./.test(source.text));
        assert.deepEqual(impure.map((source) => source.path), []);
    });

    it('has no import cycles', () => {
        const edges = new Map(sources.map((source) => [source.path.replace(/\.ts$/, ''), source.imports.filter((name) => name.startsWith('.')).map((name) => targetOf(source, name))]));
        const done = new Set<string>();
        const walk = (at: string, trail: string[]): void => {
            assert.ok(!trail.includes(at), `cycle: ${[...trail.slice(trail.indexOf(at)), at].join(' → ')}`);
            if (done.has(at)) return;
            for (const next of edges.get(at) ?? []) walk(next, [...trail, at]);
            done.add(at);
        };
        for (const path of edges.keys()) walk(path, []);
    });
});
