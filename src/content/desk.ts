import { z } from 'zod';
import type { Locale } from '../model.js';
import { readYaml } from '../text/yaml.js';
import { hoursSchema, type Hours } from './hours.js';

/** A Slack or Teams channel in which human agents receive cases. */
export type DeskPlace =
    | { kind: 'slack'; channel: string; team?: string }
    | { kind: 'teams'; conversation: string; tenant?: string };

/** How the desk is set up. Without places human agents work in the web desk alone. */
export interface DeskSettings {
    /** Language of the desk's cards. */
    locale: Locale;
    places: DeskPlace[];
    /** A message in a case's thread that begins with it is a reply to the customer; every other one is an internal note. */
    replyPrefix: string;
    /** Names of the teams that rules and topics may name; empty: any name goes. */
    teams: string[];
    /** When people are there; absent: always. */
    hours?: Hours;
}

const slackPlace = z.strictObject({
    slack: z.string().regex(/^[CG][A-Z0-9]{4,}$/, 'not a channel id; Slack shows it at the foot of "View channel details", beginning with C or G'),
    team: z.string().regex(/^[TE][A-Z0-9]{4,}$/, 'not a workspace id; it begins with T').optional(),
});
const teamsPlace = z.strictObject({
    teams: z.string().regex(/^19:[^;\s]+@thread\.(tacv2|skype|v2)$/, 'not a channel id; take it from "Get link to channel" and decode it, it looks like 19:…@thread.tacv2'),
    tenant: z.guid('not a tenant id, which is a GUID').optional(),
});

/** One sort or the other by the key it has, so that a fault speaks of that sort alone. */
const place = z.unknown().transform((value, context): DeskPlace => {
    const kind = typeof value === 'object' && value !== null && 'teams' in value ? 'teams' : 'slack';
    const parsed = kind === 'teams' ? teamsPlace.safeParse(value) : slackPlace.safeParse(value);
    if (parsed.success) return 'slack' in parsed.data ? slackOf(parsed.data) : teamsOf(parsed.data);
    for (const issue of parsed.error.issues) context.addIssue({ ...issue, message: issue.message } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
});

const slackOf = ({ slack, ...rest }: z.infer<typeof slackPlace>): DeskPlace => ({ kind: 'slack', channel: slack, ...rest });
const teamsOf = ({ teams, ...rest }: z.infer<typeof teamsPlace>): DeskPlace => ({ kind: 'teams', conversation: teams, ...rest });

const listOf = <T extends z.ZodType>(item: T) => z.array(item).nullish().transform((value) => value ?? []);

const deskSchema = z.strictObject({
    locale: z.string().min(2).default('en'),
    places: listOf(place),
    replyPrefix: z.string().max(10).regex(/^\S+$/, 'not a mark without white space; an empty one would send every note to the customer').default('!'),
    teams: listOf(z.string().min(1).max(80)),
    hours: hoursSchema.optional(),
});

/**
 * Reads `desk.yaml`; what is left out takes its default.
 * @throws ContentError with every fault.
 */
export function parseDesk(text: string, file: string): DeskSettings {
    return readYaml<DeskSettings>(text, file, deskSchema as unknown as z.ZodType<DeskSettings>, 'desk').value;
}
