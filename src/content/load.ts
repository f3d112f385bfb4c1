import { join } from 'node:path';
import { createDialog, labelKeys, parseAnswers, parseDialogSettings, type Dialog, type HeardWords, type Label, type Topic } from '../dialog/index.js';
import type { ContentFault } from '../errors.js';
import { createRefusals, parseRefusals, parseRules, type RefusalWords, type Refuses, type RuleSet } from '../escalation/index.js';
import { parseFollowup, type FollowupSettings } from '../followup/index.js';
import { createWishes, parseWishes, type Wish, type Wishes, type WishWords } from '../handoff/index.js';
import type { Knowledge } from '../knowledge/index.js';
import { parseLookups, type LookupSettings } from '../lookup/index.js';
import type { Locale } from '../model.js';
import { parseSinks, type SinkSettings } from '../sinks/settings.js';
import { createAnalyst, createReader, parseCues, type Analyst, type CueFile, type MoodReader } from '../mood/index.js';
import { shippedWeights } from '../readMood.js';
import { createWording, lintWords, type TopicNames, type Wording } from '../wording/index.js';
import { cannedFaults, parseCanned, type CannedAnswer } from './canned.js';
import { parseDesk, type DeskSettings } from './desk.js';
import { Faults, type Parse } from './faults.js';
import { readFiles, shownPath, type ContentFiles, type ContentRoots, type SourceFile } from './files.js';
import { readKnowledge } from './knowledge.js';
import { looseTopics } from './loose.js';
import { brokenReferences } from './references.js';
import { looseTopicWords, readTopics } from './topics.js';

/** Everything admins edit, compiled; exchanged as a whole. */
export interface Content {
    reader: MoodReader;
    analyst: Analyst;
    dialog: Dialog;
    wording: Wording;
    rules: RuleSet;
    /** Whether a line said to a customer refuses them. */
    refuses: Refuses;
    desk: DeskSettings;
    followup: FollowupSettings;
    /** What customers who wait for a person want instead. */
    wishes: Wishes;
    lookups: LookupSettings;
    /** Other systems that receive cases. */
    sinks: SinkSettings;
    knowledge: Knowledge;
    /** Answers human agents may put into a reply. */
    canned: readonly CannedAnswer[];
    locales: readonly Locale[];
    /** Changes whenever a file does. */
    version: string;
}

/** Every fault `loadContent` would refuse, and what is merely worth mending; notes are no faults. Empty if all is well. */
export async function checkContent(roots: ContentRoots): Promise<ContentFault[]> {
    const gathered = new Faults();
    const files = await gathered.tryAsync(() => readFiles(roots));
    if (files) {
        gathered.try(roots.dialogs, () => compileContent(files, roots));
        const topics = readTopics(files, roots, new Faults());
        gathered.addAll(lintWords(files.locales, files.knowledge, topics.whole ? topics.known.map(namesOf) : undefined));
        gathered.add(...looseTopicWords(files, roots), ...looseTopics(files, topics));
    }
    return gathered.sorted();
}

const namesOf = ({ id, slots, outcome }: Topic): TopicNames => ({ id, slots: slots.map((slot) => slot.id), outcomes: [outcome.complete, outcome.partial] });

/** Compiles files already read. @throws ContentError carrying every fault. */
export function compileContent(files: ContentFiles, roots: ContentRoots): Content {
    const faults = new Faults();
    const locales = Object.keys(files.locales);
    if (locales.length === 0) faults.add({ file: shownPath(roots.locales), message: 'holds no locale', remedy: 'add a folder such as en' });
    const one = <T>(name: string, parse: Parse<T>, fallback?: string) => faults.parse(find(files.dialogs, name), join(roots.dialogs, name), parse, fallback);
    const each = <T>(name: string, parse: Parse<T>, fallback?: string) => mapLocales(files, (tag, sources) =>
        faults.parse(find(sources, `${tag}/${name}`), join(roots.locales, tag, name), parse, fallback));

    const topics = readTopics(files, roots, faults);
    const rules = one('escalation.yaml', parseRules);
    const settings = one('dialog.yaml', parseDialogSettings);
    const desk = one('desk.yaml', parseDesk, '');
    const followup = one('followup.yaml', parseFollowup, '');
    const lookups = one('lookups.yaml', parseLookups, '');
    const sinks = one('sinks.yaml', parseSinks, '');
    const canned = one('canned.yaml', parseCanned, '');
    const cues = each('cues.yaml', parseCues);
    const answers = each('answers.yaml', parseAnswers);
    const refusals = each('refusals.yaml', parseRefusals, '');
    const waiting = each('waiting.yaml', parseWishes);
    const wording = faults.try(roots.locales, () => createWording(files.locales));

    const knowledge = readKnowledge(files, desk, faults);

    const whole = topics.whole && settings && isWhole(answers);
    const heard = (tag: Locale): HeardWords => ({ ...answers[tag]!, topics: topics.words[tag] ?? {} });
    const dialog = whole ? faults.try(roots.dialogs, () =>
        createDialog(topics.known, mapLocales(files, heard), settings, wording ? labelsOf(topics.known, wording) : [])) : undefined;
    const reader = isWhole(cues) ? faults.try(roots.locales, () => createReader(cues, shippedWeights())) : undefined;
    faults.add(...brokenReferences({ files, topics: topics.read, rules, desk, dialog, lookups, roots }));
    if (canned && wording) faults.add(...cannedFaults(canned, shownPath(join(roots.dialogs, 'canned.yaml')), topics.whole ? topics.known : undefined, (key) => wording.text(locales[0]!, key) !== key));

    faults.raise();
    const refuses = createRefusals(refusals as Record<Locale, RefusalWords>);
    const wishes = createWishes(waiting as Record<Locale, WishWords>, wishLabels(wording!));
    return { reader: reader!, analyst: createAnalyst(cues as Record<Locale, CueFile>), refuses, wishes, dialog: dialog!, wording: wording!, rules: rules!, desk: desk!, followup: followup!, lookups: lookups!, sinks: sinks!, knowledge, canned: canned!.answers, locales, version: files.version };
}

/** What the buttons of topics and options say in every language. */
function labelsOf(topics: readonly Topic[], wording: Wording): Label[] {
    const keys = labelKeys(topics);
    return wording.locales.flatMap((locale) => keys.map(({ key, ...meaning }) => ({ ...meaning, text: wording.text(locale, key) })));
}

const WISH_BUTTONS: Readonly<Record<Wish, string>> = { cancel: 'choice-cancel-wait', bot: 'choice-bot', callBack: 'choice-call-back', note: 'choice-note' };

function wishLabels(wording: Wording): { wish: Wish; text: string }[] {
    return wording.locales.flatMap((locale) => Object.entries(WISH_BUTTONS).map(([wish, key]) => ({ wish: wish as Wish, text: wording.text(locale, key) })));
}

const find = (sources: readonly SourceFile[], name: string): SourceFile | undefined => sources.find((source) => source.name === name);

function mapLocales<T>(files: ContentFiles, make: (tag: Locale, sources: SourceFile[]) => T): Record<Locale, T> {
    return Object.fromEntries(Object.entries(files.locales).map(([tag, sources]) => [tag, make(tag, sources)]));
}

function isWhole<T>(parts: Record<Locale, T | undefined>): parts is Record<Locale, T> {
    return Object.values(parts).every((part) => part !== undefined);
}
