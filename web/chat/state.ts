import type { MailboxItem } from '../../src/store/port.js';
import type { OwnerNotice } from '../../src/web/views.js';

/** A line of ours that the server has not shown back yet. `after` is what we had seen when it was first sent. */
export interface Draft { id: string; text: string; files?: string[]; names?: string[]; at: number; after: number; status: 'sending' | 'failed'; why?: string }

export interface TypingState { from: 'bot' | 'humanAgent'; name?: string; until: number }

export interface ChatState {
    items: MailboxItem[];
    drafts: Draft[];
    seq: number;
    connected: boolean;
    owner: OwnerNotice;
    typing?: TypingState;
}

export type ChatEvent =
    | { kind: 'arrived'; items: MailboxItem[] }
    | { kind: 'owner'; owner: OwnerNotice }
    | { kind: 'typing'; typing?: TypingState }
    | { kind: 'line'; connected: boolean }
    | { kind: 'drafted'; draft: Draft }
    | { kind: 'failed'; id: string; why: string }
    | { kind: 'discarded'; id: string };

export const EMPTY: ChatState = { items: [], drafts: [], seq: 0, connected: true, owner: { kind: 'bot', waiting: false } };

/** The page's memory. Messages are kept by id (a later seq replaces an earlier one) and stand in order of time. */
export function reduce(state: ChatState, event: ChatEvent): ChatState {
    switch (event.kind) {
        case 'arrived': return arrive(state, event.items);
        case 'owner': return { ...state, owner: event.owner };
        case 'typing': return { ...state, typing: event.typing };
        case 'line': return { ...state, connected: event.connected };
        case 'drafted': return { ...state, drafts: [...state.drafts.filter((draft) => draft.id !== event.draft.id), event.draft] };
        case 'failed': return { ...state, drafts: state.drafts.map((draft) => (draft.id === event.id ? { ...draft, status: 'failed', why: event.why } : draft)) };
        case 'discarded': return { ...state, drafts: state.drafts.filter((draft) => draft.id !== event.id) };
    }
}

function arrive(state: ChatState, arrived: MailboxItem[]): ChatState {
    const byId = new Map(state.items.map((item) => [item.id, item]));
    for (const item of arrived) if (item.seq > (byId.get(item.id)?.seq ?? 0)) byId.set(item.id, item);
    const heard = arrived.some((item) => item.from !== 'customer');
    return {
        ...state,
        items: [...byId.values()].sort((a, b) => a.at - b.at || a.seq - b.seq),
        drafts: state.drafts.filter((draft) => !byId.has(draft.id)),
        seq: Math.max(state.seq, ...arrived.map((item) => item.seq)),
        typing: heard ? undefined : state.typing,
    };
}
