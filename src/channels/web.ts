import { type Activity, BotAdapter, type ConversationReference, type ResourceResponse, TurnContext } from 'botbuilder';
import { WarmlineError } from '../errors.js';
import type { Address, Attachment, Mark } from '../model.js';
import type { Files } from '../relay/index.js';
import type { Store } from '../store/port.js';
import { conversationIdOf, decodeAddress } from './address.js';
import type { Sender } from './port.js';

export const WEB = 'web';

/** Brings the web chat's messages to the one handler. Answers never leave through a turn: they are put into the mailbox by `createWebSender`. */
export class WebAdapter extends BotAdapter {
    /** Runs one turn of an activity the web chat's server handlers made; rejects if `logic` does. */
    async process(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
        await this.runMiddleware(new TurnContext(this, { ...activity, channelId: WEB }), logic);
    }

    override sendActivities(): Promise<ResourceResponse[]> {
        return Promise.reject(outsideTurn());
    }

    override updateActivity(): Promise<void> {
        return Promise.reject(outsideTurn());
    }

    override deleteActivity(): Promise<void> {
        return Promise.reject(outsideTurn());
    }

    override continueConversation(reference: Partial<ConversationReference>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
        return this.process(TurnContext.applyConversationReference({ type: 'event', name: 'continueConversation' }, reference, true), logic);
    }
}

/** Something a customer did on the chat page. */
export interface WebHappening {
    conversationId: string;
    customerId: string;
    /** Made by the page; equal ids are one happening. */
    messageId: string;
    kind: 'message' | 'edit' | 'delete' | 'press' | 'joined';
    text?: string;
    marks?: Mark[];
    attachments?: Attachment[];
    locale?: string;
    action?: string;
    data?: Record<string, string>;
}

const TYPES = { message: 'message', edit: 'messageUpdate', delete: 'messageDelete', press: 'message', joined: 'conversationUpdate' } as const;

/** The same as an activity, for `WebAdapter.process`. */
export function webActivity({ conversationId, customerId, messageId, kind, text, marks, attachments, locale, action, data }: WebHappening, at: number): Partial<Activity> {
    const customer = { id: customerId, name: '' };
    return {
        type: TYPES[kind], id: messageId, channelId: WEB, timestamp: new Date(at), from: customer, recipient: { id: 'bot', name: '' },
        conversation: { id: conversationId, conversationType: 'personal', isGroup: false, name: '' },
        ...(text === undefined ? {} : { text }), ...(marks?.length ? { channelData: { web: { marks } } } : {}),
        ...(attachments?.length ? { attachments: attachments.map(({ contentType, name, size, held }) => ({ contentType, name, content: { size, held } })) } : {}), ...(locale ? { locale } : {}),
        ...(kind === 'press' ? { value: { ...data, action } } : {}), ...(kind === 'joined' ? { membersAdded: [customer] } : {}),
    };
}

function outsideTurn(): WarmlineError {
    return new WarmlineError('channel', 'The web chat takes no answers inside a turn.', 'Let the handler return; the outbox delivers.');
}

export interface WebSenderOptions {
    store: Pick<Store, 'post'>;
    now(): number;
    /** Shows on the page that somebody is typing. */
    onTyping?(conversationId: string): void;
    /** Makes sure that a file can be shown on the page. */
    settle?: Files['settle'];
}

/** Puts deliveries into the mailbox the chat page reads. An update takes the place of the message it replaces; what is taken back leaves only that it was. */
export function createWebSender({ store, now, onTyping, settle }: WebSenderOptions): Sender {
    return {
        async send({ id, conversationId, op, replaces, by, message }) {
            for (const file of op === 'send' ? message.attachments ?? [] : []) await settle?.(conversationId, file);
            const itemId = op !== 'send' && replaces ? replaces : id;
            const from = by === 'humanAgent' ? 'humanAgent' : 'bot';
            await store.post(conversationId, {
                id: itemId, at: now(), from, message: op === 'delete' ? { text: '' } : message, ...(message.from ? { person: message.from } : {}), ...(op === 'delete' ? { deleted: true } : {}),
            });
            return { platformId: itemId };
        },
        typing(address: Address) {
            onTyping?.(conversationIdOf(decodeAddress(address)));
        },
    };
}
