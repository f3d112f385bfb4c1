/** Small, complete pieces of what the store keeps. Every maker takes what a test cares about. */
import { calmMood } from '../../src/mood/index.js';
import type { Case, ConversationState, Delivery, Incoming, NewEntry } from '../../src/model.js';
import type { Snapshot, Store, TurnChange } from '../../src/store/port.js';

export const NOW = Date.UTC(2025, 0, 15, 9);

type Message = Extract<Incoming, { kind: 'message' }>;

export function message(key: string, conversationId = 'c1', more: Partial<Message> = {}): Message {
    return { kind: 'message', key, conversationId, channel: 'web', at: NOW, address: '{"to":1}', from: { id: 'u1', name: 'Ann' }, messageId: `m-${key}`, text: `text of ${key}`, ...more };
}

export function state(more: Partial<ConversationState> = {}): ConversationState {
    return {
        version: 1, locale: 'en', owner: { kind: 'bot' }, epoch: 1, customer: { id: 'u1', name: 'Ann' }, channel: 'web', address: '{"to":1}', startedAt: NOW, lastAt: NOW,
        turn: 1, greeted: true, mood: calmMood(), dialog: { phase: 'open', parked: [], acknowledged: [], misses: 0, turn: 0 },
        said: [], signals: [], recent: [], repeats: 0, offered: false, fired: [], commitments: [], ...more,
    };
}

export function change(more: Partial<TurnChange> = {}): TurnChange {
    return { state: state(), entries: [], edits: [], cases: [], timers: [], cancelTimers: [], deliveries: [], ...more };
}

export function delivery(id: string, more: Partial<Delivery> = {}): Delivery {
    const conversationId = more.conversationId ?? 'c1';
    return { id, conversationId, lane: conversationId, address: '{"to":1}', op: 'send', message: { text: `text of ${id}` }, by: 'bot', epoch: 1, ...more };
}

export function entry(key: string, more: Partial<NewEntry> = {}): NewEntry {
    return { at: NOW, speaker: 'customer', text: `text of ${key}`, key, messageId: `m-${key}`, ...more };
}

export function caseOf(id: string, more: Partial<Case> = {}): Case {
    return {
        id, code: 'K7-42F', conversationId: 'c1', channel: 'web', customer: { id: 'u1', name: 'Ann' }, state: 'queued', priority: 'normal', openedAt: NOW, history: [], cards: [],
        summary: {
            lang: 'en', emotion: 'anger', intensity: 0.8, course: [-0.5], trend: 'worse', facts: [], signals: [], style: 'plain', quotes: [], commitments: [], acknowledged: [],
            verdict: { rule: 'angry', do: 'handoff', reason: 'reason-angry', priority: 'normal', because: [] },
        },
        ...more,
    };
}

let arrivals = 0;

/** Receives one message and takes a turn that commits `made` (the state kept as it is unless given). */
export async function commit(store: Store, made: Partial<TurnChange> = {}, conversationId = 'c1', now = NOW): Promise<void> {
    await store.receive(message(`arrival-${arrivals += 1}`, conversationId), now);
    await store.turn(conversationId, now, (snapshot: Snapshot) => change({ state: snapshot.state ?? state(), ...made }));
}
