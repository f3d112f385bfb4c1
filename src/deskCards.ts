/** Case cards as they stand at this moment, for platforms that ask for one outside a turn. */
import { setTimeout } from 'node:timers/promises';
import type { House } from './draft.js';
import type { Card, CardAction, Incoming } from './model.js';
import type { Store } from './store/port.js';

/** A client that waits for the answer to a press shows an error after some seconds. */
const PATIENCE_MS = 2000;
const LOOK_EVERY_MS = 25;
/** Conversations looked through for the one that still waits for its turn. */
const WAITING = 500;

export interface DeskCards {
    /** The button `action` of the case `data.caseId` as it would stand on the card now; undefined if it would not. */
    actionNow(action: string, data: Record<string, string>): Promise<CardAction | undefined>;
    /** The card a press in one of the desk's own channels was made on, once what the press led to is decided, or soon after. */
    refreshed(incoming: Incoming): Promise<Card | undefined>;
}

/** What is said to the customer may carry files: of a form that asks for words meant for them, the words above its field for files. */
function withFiles(action: CardAction | undefined, { wording, desk }: House): CardAction | undefined {
    if (action?.name !== 'reply' || !action.prompt) return action;
    return { ...action, prompt: { ...action.prompt, files: wording.text(desk.locale, 'prompt-reply-files') } };
}

/** @see DeskCards */
export function createDeskCards({ store, house, now }: { store: Pick<Store, 'case' | 'waitingConversations'>; house: () => House; now: () => number }): DeskCards {
    const cardOf = async (caseId: string | undefined): Promise<Card | undefined> => {
        const item = caseId === undefined ? undefined : await store.case(caseId);
        const { wording, desk } = house();
        return item && wording.caseCard(item, desk.locale, now(), desk.roster);
    };
    const settled = async (conversationId: string): Promise<void> => {
        for (const until = now() + PATIENCE_MS; now() < until; await setTimeout(LOOK_EVERY_MS)) {
            if (!(await store.waitingConversations(WAITING)).includes(conversationId)) return;
        }
    };
    return {
        actionNow: async (action, { caseId }) => withFiles((await cardOf(caseId))?.actions?.find(({ name }) => name === action), house()),
        async refreshed(incoming) {
            if (incoming.kind !== 'press' || !house().desk.places.some(({ place }) => place === incoming.place)) return undefined;
            const caseId = incoming.data['caseId'];
            const item = caseId === undefined ? undefined : await store.case(caseId);
            if (item) await settled(item.conversationId);
            return cardOf(caseId);
        },
    };
}
