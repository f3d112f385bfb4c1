import type { Roster } from '../handoff/index.js';
import type { Attachment, Incoming, Locale, Mark } from '../model.js';
import type { Files } from '../relay/index.js';
import type { Store } from '../store/port.js';
import type { Wording } from '../wording/types.js';
import type { Attendance } from './attendance.js';
import type { Pulse } from './stream.js';
import type { Typing } from './typing.js';

/** What the chat page hands to the composition, which passes it through the web adapter and the one handler. */
export interface ChatInput {
    conversationId: string;
    customerId: string;
    /** Client-made id of the message; of a press, the id of the press. Equal ids are one happening. */
    messageId: string;
    kind: 'message' | 'edit' | 'delete' | 'press' | 'joined';
    text?: string;
    marks?: Mark[];
    attachments?: Attachment[];
    locale?: Locale;
    action?: string;
    data?: Record<string, string>;
}

export interface WebAuth {
    /** The secrets of the three roles. Without any a name suffices, on a loopback bind only. */
    deskSecret?: string;
    leadSecret?: string;
    adminSecret?: string;
    loopback: boolean;
    /** Whether people reach the pages over HTTPS (then they may stand in a frame of Teams); absent if PUBLIC_URL does not tell. */
    https?: boolean;
    /** HMAC key of the session cookies, at least 32 characters. */
    sessionKey: string;
}

/** An answer human agents may put into a reply; its words are `canned-<id>` and `canned-<id>-title`. Without topics it fits every case. */
export interface CannedAnswer { id: string; topics: readonly string[] }

/** Everything the web handlers need from outside. */
export interface WebDeps {
    store: Store;
    wording: Wording;
    locales: readonly Locale[];
    /** For who names no language we speak. */
    defaultLocale: Locale;
    /** Stores an incoming and lets the spine run. */
    receive(incoming: Incoming): Promise<void>;
    processChat(input: ChatInput): Promise<void>;
    auth: WebAuth;
    /** Epoch milliseconds. */
    now(): number;
    /** A fresh unguessable id. */
    id(): string;
    /** Who is typing where; absent, nothing is shown. */
    typing?: Typing;
    /** Wakes the open streams; one for the whole process. */
    pulse: Pulse;
    /** Who is at the desk, and what they look at. */
    attendance: Attendance;
    /** Teams a case may be passed to, and the people the admin has named. */
    roster: Pick<Roster, 'teams' | 'people'>;
    canned: readonly CannedAnswer[];
    /** Files people send and see, and for how many days a link to one is good; absent, the pages take none. */
    files?: Files & { linkDays: number };
}
