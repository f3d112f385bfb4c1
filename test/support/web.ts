import type { Case, ConversationState, Entry, Incoming } from '../../src/model.js';
import type { DeadLetter, MailboxItem, Store, StoreChange } from '../../src/store/port.js';
import { createAttendance } from '../../src/web/attendance.js';
import type { ChatInput, WebDeps } from '../../src/web/deps.js';
import type { Route, ServerEvent, WebRequest, WebResponse } from '../../src/web/http.js';
import { createPulse } from '../../src/web/stream.js';
import { createTyping } from '../../src/web/typing.js';
import type { Wording } from '../../src/wording/types.js';



/** The part of the store the web handlers use, in memory. What they do not use is not there, and calling it fails the test. */
export function memoryStore() {
    const mailboxes = new Map<string, MailboxItem[]>();
    const entries = new Map<string, Entry[]>();
    const cases = new Map<string, Case>();
    const states = new Map<string, ConversationState>();
    const deadLetters: DeadLetter[] = [];
    const listeners = new Set<(change: StoreChange) => void>();
    const names = new Map<string, string>();
    const outcomes = new Map<string, NonNullable<Awaited<ReturnType<Store['outcome']>>>>();
    let seq = 0;
    let quiet = false;
    const changed = (change: Partial<StoreChange> & { conversationId: string }) => {
        if (!quiet) listeners.forEach((listener) => listener({ caseIds: [], mailbox: false, deliveries: false, ...change }));
    };
    const store: Partial<Store> = {
        conversation: async (id) => states.get(id),
        async post(conversationId, item) {
            const stored = { ...item, seq: ++seq };
            mailboxes.set(conversationId, [...(mailboxes.get(conversationId) ?? []).filter(({ id }) => id !== item.id), stored]);
            changed({ conversationId, mailbox: true });
            return stored;
        },
        mailbox: async (conversationId, afterSeq, limit) => (mailboxes.get(conversationId) ?? []).filter((item) => item.seq > afterSeq).slice(0, limit),
        transcript: async (conversationId, afterSeq, limit) => (entries.get(conversationId) ?? []).filter((entry) => entry.seq > afterSeq).slice(0, limit),
        case: async (id) => structuredClone(cases.get(id)),
        cases: async ({ states: wanted, humanAgentId, limit }) => [...cases.values()]
            .filter((item) => (!wanted || wanted.includes(item.state)) && (!humanAgentId || item.humanAgent?.id === humanAgentId)).slice(0, limit),
        deadLetters: async (limit) => deadLetters.slice(0, limit),
        async reviveDelivery(id) {
            const at = deadLetters.findIndex((letter) => letter.id === id);
            if (at >= 0) deadLetters.splice(at, 1);
            return at >= 0;
        },
        outcome: async (key) => outcomes.get(key),
        attend: async () => undefined,
        attending: async () => [],
        remember: async (name, value) => void names.set(name, value),
        recall: async (name) => names.get(name),
        onChange(listener) {
            listeners.add(listener);
            return () => { listeners.delete(listener); };
        },
    };
    return {
        store: store as Store, cases, states, outcomes, deadLetters, changed,
        listeners: () => listeners.size,
        /** As if another process did it: nobody is told. */
        quietly(work: () => unknown) {
            quiet = true;
            void work();
            quiet = false;
        },
        addCase(item: Case) {
            cases.set(item.id, item);
            changed({ conversationId: item.conversationId, caseIds: [item.id] });
        },
        addEntry(conversationId: string, entry: Omit<Entry, 'seq' | 'conversationId'>) {
            entries.set(conversationId, [...(entries.get(conversationId) ?? []), { ...entry, conversationId, seq: ++seq }]);
            changed({ conversationId });
        },
        editEntry(conversationId: string, key: string, text: string) {
            entries.set(conversationId, (entries.get(conversationId) ?? []).map((entry) => (entry.key === key ? { ...entry, text, edited: true } : entry)));
            changed({ conversationId });
        },
    };
}

/** Answers every key with itself, so that a test sees which words were asked for. */
export const plainWording: Wording = {
    locales: ['en', 'zh-CN', 'zh-TW'],
    say: () => ({ message: { text: '' }, used: [], promised: [] }),
    text: (locale, key, args) => `${locale}:${key}${args ? JSON.stringify(args) : ''}`,
    words: (locale, prefix) => ({ [`${prefix}test`]: `${locale} ${prefix}test` }),
    reason: ({ reason }, locale) => `${locale}:${reason}`,
    caseCard: (item, locale) => ({ title: `${locale} ${item.code}`, blocks: [] }),
};

export type Memory = ReturnType<typeof memoryStore>;

/** Handlers' surroundings with a clock to set, and everything handed over recorded. */
export function surroundings(over: Partial<WebDeps> = {}) {
    const memory = memoryStore();
    const clock = { now: Date.UTC(2026, 4, 1, 9) };
    const chat: ChatInput[] = [];
    const desk: Incoming[] = [];
    let ids = 0;
    const deps: WebDeps = {
        store: memory.store, wording: plainWording, locales: plainWording.locales, defaultLocale: 'en', pulse: createPulse({ store: memory.store }),
        receive: async (incoming) => { desk.push(incoming); },
        processChat: async (input) => { chat.push(input); },
        auth: { loopback: true, sessionKey: 'k'.repeat(32) },
        now: () => clock.now, id: () => `id-${++ids}`, typing: createTyping(), attendance: createAttendance({ now: () => clock.now, sign: () => undefined }), roster: { teams: [], people: [] }, canned: [], ...over,
    };
    return { memory, clock, chat, desk, deps };
}

export interface Asking { body?: unknown; query?: string; cookies?: Record<string, string>; headers?: Record<string, string | undefined>; ip?: string }

/** Calls routes as the page would: same origin, our header, JSON; and keeps the cookies it is given. */
export function visitor(routes: Route[]) {
    const cookies: Record<string, string> = {};
    const closers: (() => void)[] = [];
    async function ask(method: WebRequest['method'], path: string, { body, query = '', headers = {}, cookies: other, ip = '127.0.0.1' }: Asking = {}): Promise<WebResponse & { json: never }> {
        const { route, params } = routeOf(routes, method, path);
        const answer = await route.handle({
            method, path, params, query: new URLSearchParams(query), body, ip, cookies: other ?? cookies,
            headers: { 'content-type': 'application/json', 'x-warmline': '1', 'sec-fetch-site': 'same-origin', host: 'desk.example', ...headers },
            onClose: (listener) => { closers.push(listener); },
        });
        for (const { name, value } of answer.cookies ?? []) cookies[name] = value;
        return answer as WebResponse & { json: never };
    }
    return { ask, cookies, hangUp: () => closers.splice(0).forEach((close) => close()) };
}

function routeOf(routes: Route[], method: string, path: string): { route: Route; params: Record<string, string> } {
    for (const route of routes) {
        const pattern = new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
        const match = route.method === method ? pattern.exec(path) : null;
        if (match) return { route, params: { ...match.groups } };
    }
    throw new Error(`no route ${method} ${path}`);
}

/** Reads events as they come; `take(n)` resolves with the next n. */
export function reader(answer: WebResponse) {
    const iterator = answer.events![Symbol.asyncIterator]();
    return {
        async take(count: number): Promise<ServerEvent[]> {
            const events: ServerEvent[] = [];
            while (events.length < count) {
                const { value, done } = await iterator.next();
                if (done) break;
                events.push(value as ServerEvent);
            }
            return events;
        },
        next: () => iterator.next(),
        end: () => iterator.return!(),
    };
}
