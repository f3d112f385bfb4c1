import { WarmlineError } from '../errors.js';
import type { Entry } from '../model.js';
import type { DeadLetter } from '../store/port.js';
import type { WebDeps } from './deps.js';
import type { WebRequest, WebResponse } from './http.js';
import type { LostLetter, Undelivered } from './views.js';

const MOST = 100;

/** The messages no platform took, each with its open case, so that somebody can see to it. */
export async function deadLetters(deps: WebDeps): Promise<WebResponse> {
    const { store } = deps;
    const letters = await lostLetters(deps);
    const conversations = [...new Set(letters.map(({ conversationId }) => conversationId))];
    const cases = new Map(await Promise.all(conversations.map(async (id) => {
        const caseId = (await store.conversation(id))?.caseId;
        return [id, caseId ? await store.case(caseId) : undefined] as const;
    })));
    const lost = letters.map((letter): LostLetter => {
        const item = cases.get(letter.conversationId);
        return { ...letter, ...(item ? { case: { id: item.id, code: item.code, customer: item.customer } } : {}) };
    });
    return { status: 200, json: { deadLetters: lost } };
}

export const lostLetters = ({ store }: Pick<WebDeps, 'store'>): Promise<DeadLetter[]> => store.deadLetters(MOST);

/** What of one conversation has not arrived. @param lines of its transcript, worded: they say why, where it is known */
export function undeliveredIn(conversationId: string, letters: readonly DeadLetter[], lines: readonly Entry[]): Undelivered[] {
    return letters.filter((letter) => letter.conversationId === conversationId).map(({ id, error, attempts }) => {
        const { why, final } = lines.findLast(({ event }) => event?.args['delivery'] === id)?.event?.args ?? {};
        return { id, error, attempts, ...(why === undefined ? {} : { why: String(why) }), ...(final === 'true' ? { final: true } : {}) };
    });
}

/** @throws WarmlineError `notFound` */
export async function reviveDeadLetter(request: WebRequest, { store, now }: WebDeps): Promise<WebResponse> {
    if (await store.reviveDelivery(request.params.id ?? '', now())) return { status: 202, json: {} };
    throw new WarmlineError('notFound', 'No dead letter with this id.', 'It may have been retried already; load the list again.');
}
