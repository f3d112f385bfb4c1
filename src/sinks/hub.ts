import { ELSEWHERE, type Case, type DeskAction, type Entry, type Incoming, type NewEntry, type Person } from '../model.js';
import type { DeskSink, Seen, Telling } from './port.js';
import type { HubSettings, Sensitive, SinkSettings } from './settings.js';
import { messageId, timeOf, viewCase, viewSummary } from './view.js';

/**
 * Bot Framework handoff, as hubs speak it that take the bot in as one of their own ("bot as an agent"): the event `handoff.initiate` goes into the customer's conversation, after
 * what the bot said last; the hub takes the conversation over and tells by `handoff.status` how that stands.
 * Source: learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human.
 */
export function createHub(name: string, { handoff, sensitive }: HubSettings): DeskSink {
    return {
        name,
        tell({ before, change }) {
            const { channel } = change.state;
            const opened = change.cases.find(({ id }) => id !== before.openCase?.id);
            return opened && handoff.includes(channel) ? [initiation(opened, sensitive, before, change)] : [];
        },
    };
}

function initiation(item: Case, sensitive: Sensitive, { conversationId, transcript }: Seen['before'], { state, entries }: Seen['change']): Telling {
    const { topic, emotion, intensity } = item.summary;
    const value = { caseId: item.id, code: item.code, priority: item.priority, team: item.team, language: item.language, topic, emotion, intensity, case: viewCase(item), summary: viewSummary(item.summary, sensitive) };
    const activities = [...transcript, ...entries].flatMap((line) => activityOf(line, state.channel, conversationId));
    return { lane: conversationId, address: state.address, message: { text: `handoff.initiate ${item.code}`, event: { name: 'handoff.initiate', value, transcript: { activities } } } };
}

/** A line as a Bot Framework activity. Notes are the desk's own. */
function activityOf(line: Entry | NewEntry, channelId: string, conversationId: string): object[] {
    if (line.deleted || (line.speaker !== 'customer' && line.speaker !== 'bot' && line.speaker !== 'humanAgent')) return [];
    const role = line.speaker === 'customer' ? 'user' : 'bot';
    const from = { id: line.person?.id ?? role, ...(line.person?.name ? { name: line.person.name } : {}), role };
    return [{ type: 'message', id: messageId(line), timestamp: timeOf(line.at), channelId, conversation: { id: conversationId }, from, text: line.text }];
}

type Status = Extract<Incoming, { kind: 'handoffStatus' }>;

/**
 * What a hub says of a case, as a desk action of the hub as a person: one that answers unseen by us. Undefined if no hub stands behind the channel, or if it is the customer who speaks:
 * on some channels a page may send events of any name.
 */
export function onStatus({ sinks }: SinkSettings, status: Status, item: Case): { from: Person; action: DeskAction } | undefined {
    const found = Object.entries(sinks).find((entry): entry is [string, HubSettings] => 'handoff' in entry[1] && entry[1].handoff.includes(status.channel));
    if (!found || status.from.id === item.customer.id) return undefined;
    const [name, hub] = found;
    return { from: { id: `${ELSEWHERE}${name}`, name: status.from.name || hub.person || name }, action: statusAction(status, item) };
}

/**
 * It has the case; it is done; or nobody came, and then the case goes back to our own people, or where it has no team to the bot. A hub that failed before it had
 * the case leaves it where it is: waiting, with a note.
 */
function statusAction({ state, message }: Status, item: Case): DeskAction {
    const note = message === undefined ? {} : { note: message };
    if (state === 'accepted') return { do: 'claim' };
    if (state === 'completed') return { do: 'resolve', ...note };
    if (item.humanAgent === undefined) return { do: 'note', text: message ?? 'handoff.status failed' };
    return item.team === undefined ? { do: 'handBack', ...note } : { do: 'pass', team: item.team, ...note };
}
