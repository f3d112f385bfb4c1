import type { Activity } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import type { Clients } from './clients.js';
import type { SlackData } from './activity.js';

const KEPT_MS = 6 * 60 * 60 * 1000;
const FAILED_MS = 5 * 60 * 1000;
const PATIENCE_MS = 800;

interface Profile { name?: string; locale?: string }

/**
 * Adds to an activity what Slack's events leave out: the person's name, and the language they use Slack in. Asked once per person and
 * some hours; a message never waits long for it, and goes without if Slack does not tell.
 */
export function acquaintance({ clientFor }: Clients): (activity: Partial<Activity>) => Promise<void> {
    const known = new LRUCache<string, Profile | Promise<Profile>>({ max: 10_000, ttl: KEPT_MS });
    const ask = async (team: string, user: string): Promise<Profile> => {
        const { user: found } = await (await clientFor(team)).users.info({ user, include_locale: true });
        return { name: found?.profile?.display_name || found?.profile?.real_name || found?.real_name || found?.name, locale: found?.locale };
    };
    const learn = (key: string, asked: Promise<Profile>): Promise<Profile> => {
        const keep = (profile: Profile, ttl: number) => {
            known.set(key, profile, { ttl });
            return profile;
        };
        const profile = asked.then((found) => keep(found, KEPT_MS), () => keep({}, FAILED_MS));
        known.set(key, profile);
        return profile;
    };
    return async (activity) => {
        const { team, user } = (activity.channelData as { slack: SlackData }).slack;
        const key = `${team}:${user}`;
        const found = known.get(key) ?? learn(key, ask(team, user));
        const profile = found instanceof Promise ? await within(PATIENCE_MS, found) : found;
        if (profile?.name) activity.from = { ...activity.from!, name: profile.name };
        if (profile?.locale) activity.locale = profile.locale;
    };
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(resolve, ms, undefined);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
