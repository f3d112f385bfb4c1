import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createDialog, labelKeys, parseAnswers, parseDialogSettings, parseTopic, parseTopicWords, type Dialog, type DialogStep, type HeardWords, type Label } from '../../src/dialog/index.js';
import { EMOTIONS, type DialogState, type Emotion, type Mood, type Reading, type Signal, type Style } from '../../src/model.js';

/** Sunday, 22 November 2026, noon in Shanghai and Taipei. */
export const NOW = Date.UTC(2026, 10, 22, 4);

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const LOCALES = ['en', 'zh-CN', 'zh-TW'] as const;
/** Every topic we ship, or those named. */
export const shippedTopics = (ids = readdirSync(new URL('../../dialogs/topics', import.meta.url)).sort().map((name) => name.replace('.yaml', ''))) =>
    ids.map((topic) => parseTopic(read(`dialogs/topics/${topic}.yaml`), `dialogs/topics/${topic}.yaml`));
export const shippedWords = (topics = TESTED): Record<string, HeardWords> => Object.fromEntries(LOCALES.map((locale) => {
    const own = shippedTopics(topics).map((topic) => {
        const file = `locales/${locale}/topics/${topic.id}.yaml`;
        return [topic.id, parseTopicWords(read(file), file, topic)];
    });
    return [locale, { ...parseAnswers(read(`locales/${locale}/answers.yaml`), `locales/${locale}/answers.yaml`), topics: Object.fromEntries(own) }];
}));
export const shippedSettings = () => parseDialogSettings(read('dialogs/dialog.yaml'), 'dialogs/dialog.yaml');

/** Topics most tests are about; they need not know of any other, nor of their first steps. */
const TESTED = ['charge', 'delivery'];
const testedTopics = () => shippedTopics(TESTED).map((topic) => ({ ...topic, procedure: [] }));

/** The labels of buttons as one locale's files say them; Fluent's syntax is none of these tests' business. */
export function shippedLabels(topics = TESTED): Label[] {
    return LOCALES.flatMap((locale) => labelKeys(shippedTopics(topics)).flatMap(({ key, ...meaning }) => {
        const file = `locales/${locale}/topics/${meaning.topic}.ftl`;
        const text = existsSync(new URL(`../../${file}`, import.meta.url)) ? new RegExp(`^${key} = (.+)$`, 'm').exec(read(file))?.[1] : undefined;
        return text ? [{ ...meaning, text }] : [];
    }));
}

let shipped: Dialog | undefined;
export const shippedDialog = (): Dialog => (shipped ??= createDialog(testedTopics(), shippedWords(), shippedSettings(), shippedLabels()));

export interface Feeling { emotion?: Emotion; intensity?: number; cause?: string; signals?: Signal[]; style?: Style; lang?: string; files?: number; caseOpen?: boolean; name?: string; mood?: Partial<Mood> }

export function reading({ emotion = 'neutral', intensity = 0, cause, signals = [], style = 'plain', lang = 'en' }: Feeling): Reading {
    const emotions = Object.fromEntries(EMOTIONS.map((name) => [name, name === emotion ? intensity : 0])) as Record<Emotion, number>;
    const good = emotion === 'satisfaction' || emotion === 'gratitude' || emotion === 'neutral';
    return { emotion, intensity, valence: good ? intensity : -intensity, emotions, signals, style, lang, evidence: [], ...(cause ? { cause: { kind: 'waiting', quote: cause } } : {}) };
}

export function mood(feeling: Feeling, turn: number): Mood {
    const levels = Object.fromEntries(EMOTIONS.map((name) => [name, name === feeling.emotion ? feeling.intensity ?? 0 : 0])) as Record<Emotion, number>;
    return {
        ...levels, valence: 0, slope: 0, peak: 0, peakTurn: 0, peakEmotion: 'neutral', turns: turn, negativeTurns: 0, negativeStreak: 0, course: [],
        satisfaction: 0, level: 'neutral', ...feeling.mood,
    };
}

/** A customer talking with the dialog; keeps the state as JSON between turns, as the store does. */
export class Talk {
    state: DialogState | undefined;
    turn = 0;
    constructor(private readonly usual: Feeling = {}, private readonly dialog: Dialog = shippedDialog()) {}

    say(text: string, feeling: Feeling = {}): DialogStep {
        const felt = { ...this.usual, ...feeling };
        this.turn += 1;
        const step = this.dialog.step(this.state, {
            text, attachments: felt.files ?? 0, reading: reading(felt), mood: mood(felt, this.turn), turn: this.turn, now: NOW, timeZone: 'Asia/Shanghai', caseOpen: felt.caseOpen ?? false,
            ...(felt.name ? { profile: { name: felt.name } } : {}),
        });
        this.state = JSON.parse(JSON.stringify(step.state)) as DialogState;
        return step;
    }

    /** First keys of the acts answering a text. */
    keys(text: string, feeling: Feeling = {}): string[] {
        return this.say(text, feeling).acts.map((act) => act.keys[0]!);
    }

    value(slot: string): string | undefined {
        return this.state?.form?.slots[slot]?.value;
    }
}
