import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause, type Chance } from './chance.js';
import { slackEvent, slackInteraction, type Customers } from './customers.js';
import { TEAM, type Platform, type Post } from './platform.js';

const DESK = 'C0DESK';
const HUMAN_AGENT = 'U0MIA';
/** Of the cases that are opened, how many a person takes; of those, how many the person gives back to the bot afterwards. */
const TAKEN = 0.5;
const HANDED_BACK = 0.5;

/** A copy of the shipped `dialogs/` in which a Slack channel receives cases. */
export function dialogsWithDesk(folder: string): string {
    const copy = join(folder, 'dialogs');
    cpSync(fileURLToPath(new URL('../../../dialogs', import.meta.url)), copy, { recursive: true });
    const settings = join(copy, 'desk.yaml');
    const text = readFileSync(settings, 'utf8');
    if (!text.includes('\nplaces: []\n')) throw new Error('dialogs/desk.yaml no longer says "places: []".');
    if (!text.includes('\nreplyPrefix: ""\n')) throw new Error('dialogs/desk.yaml no longer says replyPrefix: "".');
    // The people here answer in the thread, with the mark.
    writeFileSync(settings, text.replace('\nplaces: []\n', `\nplaces:\n  - slack: ${DESK}\n`).replace('\nreplyPrefix: ""\n', '\nreplyPrefix: "!"\n'));
    return copy;
}

export interface Desk {
    /** What the person wrote to customers, in order, by the id of the case's card delivery. */
    replies: Map<string, string[]>;
    /** The person is not at work on any case. */
    isQuiet(): boolean;
}

/** A person at the desk: claims some cases by the button on their card, answers twice in the thread, and hands some back to the bot. */
export function openDesk({ platform, customers, chance }: { platform: Platform; customers: Customers; chance: Chance }): Desk {
    const replies = new Map<string, string[]>();
    let running = 0;
    let count = 0;
    const ts = () => `1800000000.${String(count += 1).padStart(6, '0')}`;

    async function work(card: Post, caseId: string): Promise<void> {
        const said: string[] = [];
        replies.set(card.id, said);
        await pause(chance.whole(0, 300));
        await insistPress(card, caseId);
        for (const text of ['I have read everything and look into it now.', 'It is on its way to you.']) {
            await insistReply(card, text);
            said.push(text);
            await pause(chance.whole(0, 500));
        }
        if (chance.happens(HANDED_BACK)) await insistHandBack(card, caseId);
    }

    function insistPress(card: Post, caseId: string): Promise<void> {
        const at = ts();
        const value = JSON.stringify({ kind: 'act', action: 'claim', data: { caseId } });
        return customers.insist(() => slackInteraction({
            ...interaction('block_actions'), container: { type: 'message', message_ts: card.ts, channel_id: DESK }, channel: { id: DESK },
            message: { ts: card.ts, text: card.text }, actions: [{ action_id: 'warmline:act:0', type: 'button', value, action_ts: at }],
        }));
    }

    function insistReply(card: Post, text: string): Promise<void> {
        const at = ts();
        return customers.insist((attempt) => slackEvent({
            type: 'message', channel: DESK, channel_type: 'channel', user: HUMAN_AGENT, team: TEAM, text: `! ${text}`, ts: at, event_ts: at, thread_ts: card.ts,
        }, `Ev${at}`, attempt));
    }

    /** The modal behind the button is answered: Slack sends what was typed into it. */
    function insistHandBack(card: Post, caseId: string): Promise<void> {
        const metadata = JSON.stringify({ action: 'handBack', data: { caseId }, origin: { channel: DESK, messageTs: card.ts } });
        const id = `V${ts()}`;
        return customers.insist(() => slackInteraction({
            ...interaction('view_submission'), view: { id, callback_id: 'warmline:prompt', private_metadata: metadata, state: { values: { text: { text: { value: '' } } } } },
        }));
    }

    platform.onPost = (post) => {
        const caseId = post.place === DESK ? caseOf(post) : undefined;
        // A card that is posted again after a failure is still the same case.
        if (caseId === undefined || replies.has(post.id) || !chance.happens(TAKEN)) return;
        running += 1;
        void work(post, caseId).finally(() => { running -= 1; });
    };
    return { replies, isQuiet: () => running === 0 };
}

function interaction(type: string): Record<string, unknown> {
    return { type, team: { id: TEAM }, user: { id: HUMAN_AGENT, name: 'mia', username: 'mia', team_id: TEAM }, api_app_id: 'A0APP', trigger_id: 'trigger', is_enterprise_install: false };
}

/** The case a card's buttons speak of. */
function caseOf({ blocks }: Post): string | undefined {
    const buttons = blocks.flatMap(({ elements }) => (elements ?? []) as { value?: string }[]);
    return buttons.map(({ value }) => /"caseId":"([^"]+)"/.exec(value ?? '')?.[1]).find((id) => id !== undefined);
}
