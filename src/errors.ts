/** Coded errors. Every message says what is wrong and where; `remedy` says what to do about it. */

import type { Trouble } from './model.js';

export type ErrorCode = 'config' | 'content' | 'store' | 'channel' | 'unauthorised' | 'forbidden' | 'notFound' | 'invalid' | 'conflict' | 'tooLarge' | 'tooMany' | 'closed';

export class WarmlineError extends Error {
    constructor(readonly code: ErrorCode, message: string, readonly remedy: string, options?: { cause?: unknown }) {
        super(message, options);
        this.name = 'WarmlineError';
    }
}

/** One fault in a file an admin edits; a note is none, but worth a look. Lines and columns count from 1. */
export interface ContentFault { file: string; line?: number; column?: number; key?: string; message: string; remedy: string; note?: true }

/** `dialogs/topics/a.yaml:3:5 slots.order: … → remedy` */
export function describeFault(fault: ContentFault): string {
    const where = [fault.file, fault.line, fault.line === undefined ? undefined : fault.column].filter((part) => part !== undefined).join(':');
    return `${where}${fault.key ? ` ${fault.key}` : ''}: ${fault.message} → ${fault.remedy}`;
}

/** Content could not be used; carries every fault found, not only the first. */
export class ContentError extends WarmlineError {
    constructor(readonly faults: ContentFault[]) {
        super('content', faults.map(describeFault).join('\n'), 'Correct the lines named; the last good content stays in use.');
        this.name = 'ContentError';
    }
}

/** A platform refused or could not be reached. `retryAfterMs` is the platform's own wish; `gone` means trying again is pointless; `trouble` is what is known of the reason, `limit` megabytes for a file too large. */
export class DeliveryError extends WarmlineError {
    constructor(message: string, readonly detail: { retryAfterMs?: number; gone?: boolean; status?: number; trouble?: Trouble; limit?: number }, options?: { cause?: unknown }) {
        super('channel', message, detail.gone ? 'The person cannot be reached there; see the dead letters.' : 'It is tried again by itself.', options);
        this.name = 'DeliveryError';
    }

    /** By name: a program may hold two copies of this module (a host that loads us both ways), and what one throws the other must know. */
    static override [Symbol.hasInstance](value: unknown): boolean {
        return value instanceof Error && value.name === 'DeliveryError' && 'detail' in value;
    }
}
