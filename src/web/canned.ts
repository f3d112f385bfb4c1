import type { Case } from '../model.js';
import type { WebDeps } from './deps.js';
import { requireHumanAgent } from './desk-session.js';
import type { WebRequest, WebResponse } from './http.js';
import { localeFor } from './locale.js';
import type { CannedView } from './views.js';

/** The answers that fit a case, those for its topic first: titled for the person who chooses, worded for the customer who reads. */
export async function cannedFor(item: Case, request: WebRequest, deps: WebDeps): Promise<WebResponse> {
    const me = await requireHumanAgent(request, deps);
    const locale = localeFor(request, request.query.get('locale'), deps);
    const { lang, topic } = item.summary;
    const args = { name: me.name, code: item.code, ...(item.customer.name ? { customer: item.customer.name } : {}) };
    const fitting = deps.canned.filter(({ topics }) => topics.length === 0 || (topic !== undefined && topics.includes(topic)));
    const answers = [...fitting].sort((a, b) => Number(a.topics.length === 0) - Number(b.topics.length === 0)).map(({ id }): CannedView => ({
        id, title: deps.wording.text(locale, `canned-${id}-title`), text: deps.wording.text(lang, `canned-${id}`, args),
    }));
    return { status: 200, json: { answers } };
}
