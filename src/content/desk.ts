import { z } from 'zod';
import { DEFAULT_CAPACITY, ROLES, type DeskPerson, type Routing, type Team } from '../handoff/index.js';
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
    /** A message in a case's thread that begins with it is a reply to the customer; every other one is an internal note. Empty: all of them are notes. */
    replyPrefix: string;
    /** The teams that rules and topics may name; empty: any name goes. */
    teams: Team[];
    /** The human agents, as far as they are known by name. Empty: cases are offered to nobody, whoever sees one claims it. */
    people: DeskPerson[];
    routing: Routing;
    /** When people are there; absent: always. */
    hours?: Hours;
    /** Ids of customers whom rules may serve first (`vip`). */
    vip: string[];
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

const name = z.string().min(1).max(80);
const names = listOf(name);
const capacity = z.int().min(1).max(50);

/** A bare name is a team anybody belongs to. */
const team = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), z.strictObject({
    name, members: names, skills: names, languages: names, hours: hoursSchema.optional(), capacity: capacity.default(DEFAULT_CAPACITY), next: name.optional(), lead: name.optional(),
}));

// A number without quotes is an id all the same.
const id = (message: string) => z.union([z.string().min(1).max(200), z.int()], message).transform(String);

const person = z.strictObject({
    id: name, name, role: z.enum(ROLES).default('desk'), ids: z.record(z.string(), id('not an id')).default({}),
    languages: names, teams: names, skills: names, capacity: capacity.optional(),
});

const routing = z.strictObject({
    offerMinutes: z.number().min(0.1).max(24 * 60).default(2),
    presentMinutes: z.number().min(1).max(24 * 60).default(30),
    care: z.strictObject({ run: z.int().min(0).max(20).default(2), hours: z.number().min(0).max(24 * 7).default(4), from: z.number().min(0).max(1).default(0.7) }).prefault({}),
});

const deskSchema = z.strictObject({
    locale: z.string().min(2).default('en'),
    places: listOf(place),
    replyPrefix: z.string().max(10).regex(/^\S*$/, 'not a mark without white space').default(''),
    teams: listOf(team),
    people: listOf(person),
    routing: routing.prefault({}),
    hours: hoursSchema.optional(),
    vip: listOf(id('not the id of a customer')),
}).superRefine(({ teams, people }, context) => {
    const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = { team: new Set(teams.map((one) => one.name)), person: new Set(people.map((one) => one.id)) };
    const needs = (kind: 'team' | 'person', wanted: string | undefined, path: (string | number)[]) => {
        if (wanted !== undefined && !known[kind].has(wanted)) fault(path, `there is no ${kind} "${wanted}" in this file`);
    };
    teams.forEach(({ name: own, members, next, lead }, i) => {
        if (teams.findIndex((one) => one.name === own) < i) fault(['teams', i, 'name'], `the team "${own}" stands here twice`);
        if (next === own) fault(['teams', i, 'next'], 'a team cannot be its own next');
        else needs('team', next, ['teams', i, 'next']);
        needs('person', lead, ['teams', i, 'lead']);
        members.forEach((member, j) => needs('person', member, ['teams', i, 'members', j]));
    });
    const taken = new Map<string, string>();
    people.forEach((one, i) => {
        one.teams.forEach((wanted, j) => needs('team', wanted, ['people', i, 'teams', j]));
        for (const own of new Set([one.id, ...Object.values(one.ids)])) {
            if (taken.has(own)) fault(['people', i, 'id'], `the id "${own}" is ${taken.get(own)}'s already`);
            taken.set(own, one.name);
        }
    });
});

/**
 * Reads `desk.yaml`; what is left out takes its default.
 * @throws ContentError with every fault.
 */
export function parseDesk(text: string, file: string): DeskSettings {
    return readYaml<DeskSettings>(text, file, deskSchema as unknown as z.ZodType<DeskSettings>, 'desk').value;
}
