import type { Dialog } from './dialog/index.js';
import type { Refuses, RuleSet } from './escalation/index.js';
import type { FollowupSettings } from './followup/index.js';
import type { Roster, Wishes } from './handoff/index.js';
import type { Knowledge } from './knowledge/index.js';
import type { LookupSettings } from './lookup/index.js';
import type { Address, Attachment, Locale, Trouble } from './model.js';
import type { Analyst, MoodReader } from './mood/index.js';
import type { Wording } from './wording/types.js';

/** What the spine works with: the compiled content, and where the desk is. Exchanged as a whole when an admin's edit is good. */
export interface House {
    reader: MoodReader;
    analyst: Analyst;
    dialog: Dialog;
    wording: Wording;
    rules: RuleSet;
    refuses: Refuses;
    followup: FollowupSettings;
    wishes: Wishes;
    lookups: LookupSettings;
    knowledge: Knowledge;
    /** Language of the desk's cards, the mark that makes a thread message a reply to the customer, where and when people are there, whom they serve first. */
    desk: { locale: Locale; replyPrefix: string; places: readonly DeskPlace[]; roster: Roster; isOpen(now: number): boolean; isVip(customerId: string): boolean };
    locales: readonly Locale[];
    defaultLocale: Locale;
    /** IANA zone in which customers mean "yesterday". */
    timeZone: string;
    /** Why a file cannot be passed on, as far as what was announced of it tells; `limit` in megabytes. */
    fileFault(file: Attachment): { trouble: Trouble; limit?: number } | undefined;
}

/** A Slack or Teams channel in which human agents receive cases. */
export interface DeskPlace { place: string; address: Address }

/** The time and the chances of one turn. */
export interface Moment {
    now: number;
    /** A new unique id at every call. */
    id: () => string;
    /** Chooses among equally good wordings. */
    seed: number;
}
