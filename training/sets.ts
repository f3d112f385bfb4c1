import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EMOTIONS, type Emotion, type Signal } from '../src/model.js';
import { targetsOf, type Example, type Labels } from './example.js';

interface Row { text?: string; label: unknown; lang?: string; tags?: string; dialogue?: { text: string; label: string }[] }

/** A public set the model may learn from: where it is published, its licence, and what of it we use. */
export interface SetInfo {
    name: string;
    file: string;
    licence: string;
    from: string;
    use: string;
    /** How much an example counts beside one of our own. */
    weight: number;
    lang?: string;
    /** How much a plain line counts once more, as said to whomever: talk that has nothing to do with a service is as plain when a service hears it. */
    plain?: number;
    /** How much more a label counts that is rare in the set. */
    often?: Partial<Record<Emotion, number>>;
    read(rows: Row[]): { text: string; labels: Labels }[];
}

/** The GoEmotions labels by ours; the others (curiosity, realization, surprise, desire, caring, embarrassment) are left out. */
const GOEMOTIONS: Partial<Record<Emotion, string[]>> = {
    anger: ['anger', 'annoyance', 'disgust'], disappointment: ['disappointment', 'disapproval'], anxiety: ['fear', 'nervousness'],
    sadness: ['sadness', 'grief', 'remorse'], confusion: ['confusion'], gratitude: ['gratitude'], neutral: ['neutral'],
    satisfaction: ['joy', 'admiration', 'approval', 'relief', 'excitement', 'love', 'optimism', 'amusement', 'pride'],
};
const CPED: Partial<Record<Emotion, string[]>> = {
    anger: ['anger', 'disgust'], disappointment: ['depress'], anxiety: ['worried', 'fear'], sadness: ['sadness'],
    satisfaction: ['happy', 'relaxed', 'positive-other'], gratitude: ['grateful'], neutral: ['neutral'],
};

export function mapped(labels: readonly string[], map: Partial<Record<Emotion, string[]>>): Emotion[] {
    return EMOTIONS.filter((emotion) => labels.some((label) => map[emotion]?.includes(label)));
}
export const goEmotions = (labels: readonly string[]): Emotion[] => mapped(labels, GOEMOTIONS);

/** What plain questions to a bank or a shop never carry. */
const NEVER_ASKED: readonly Signal[] = ['selfHarm', 'legal', 'publicity', 'regulator', 'abuse', 'bye', 'repeat'];

export const SETS: readonly SetInfo[] = [
    {
        name: 'goemotions', file: 'goemotions.train.jsonl.gz', licence: 'Apache-2.0', from: 'github.com/google-research/google-research/tree/master/goemotions',
        use: 'emotions of English comments', weight: 0.8,
        often: { disappointment: 2, anxiety: 2, sadness: 2, confusion: 2 },
        read: (rows) => rows.map(({ text, label }) => ({ text: text!, labels: { service: false, emotions: goEmotions(label as string[]) } })).filter(({ labels }) => labels.emotions.length > 0),
    },
    {
        name: 'banking77', file: 'banking77.train.jsonl.gz', licence: 'CC BY 4.0', from: 'github.com/PolyAI-LDN/task-specific-datasets',
        use: 'plain questions to a bank, as neutral', weight: 0.7,
        read: (rows) => rows.map(({ text }) => ({ text: text!, labels: { service: true, emotions: ['neutral'], intensity: 0, without: ['asksHuman', ...NEVER_ASKED] } })),
    },
    {
        name: 'bitext', file: 'bitext.train.jsonl.gz', licence: 'CDLA-Sharing-1.0', from: 'huggingface.co/datasets/bitext/Bitext-customer-support-llm-chatbot-training-dataset',
        use: 'requests to a shop, as neutral; asking for a person', weight: 1.2,
        read: (rows) => rows.map(({ text, label, tags }) => ({
            text: text!,
            labels: {
                service: true,
                // A request with a swear word in it (tag W) is not neutral, nor is a complaint; which feeling it is, the set does not say.
                ...(tags?.includes('W') || label === 'complaint' || label === 'payment_issue' || label === 'registration_problems' ? {} : { emotions: ['neutral' as const], intensity: 0 }),
                ...(label === 'contact_human_agent' ? { signals: ['asksHuman' as const] } : label === 'contact_customer_service' ? {} : { without: ['asksHuman' as const] }),
            },
        })),
    },
    {
        name: 'cold', file: 'cold.train.jsonl.gz', licence: 'Apache-2.0', from: 'github.com/thu-coai/COLDataset',
        use: 'Chinese comments marked as giving no offence, as hardly any feeling', weight: 0.3, plain: 0.9, lang: 'zh-CN',
        read: (rows) => rows.filter(({ label }) => label === 'safe').map(({ text }) => ({ text: text!, labels: { service: false, emotions: ['neutral'] } })),
    },
    {
        name: 'cped', file: 'cped.dev.jsonl.gz', licence: 'Apache-2.0', from: 'github.com/scutcyr/CPED',
        use: 'emotions of Chinese television dialogue; far from support, so only its neutral lines count for much', weight: 0.12, plain: 0.9, lang: 'zh-CN', often: { neutral: 20 },
        read: (rows) => rows.flatMap(({ dialogue }) => (dialogue ?? []).map(({ text, label }) => ({ text, labels: { service: false, emotions: mapped([label], CPED) } })))
            .filter(({ labels }) => labels.emotions.length > 0),
    },
];

/** Rows of a gzipped JSON-lines file. */
export function rowsOf<T>(file: string): T[] {
    return gunzipSync(readFileSync(file)).toString().trim().split('\n').map((line) => JSON.parse(line) as T);
}

/** @throws Error naming every set that is missing, where it is published and its licence. */
export function readSets(folder: string): Example[] {
    const missing = SETS.filter(({ file }) => !existsSync(join(folder, file)));
    if (missing.length > 0) {
        const list = missing.map(({ name, file, from, licence }) => `  ${join(folder, file)}: ${name}, ${licence}, ${from}`).join('\n');
        throw new Error(`The public sets are not part of the repository. Put them here as gzipped JSON lines, {"text","label"}:\n${list}`);
    }
    return SETS.flatMap(({ file, read, ...info }) => read(rowsOf<Row>(join(folder, file))).flatMap((item) => [exampleOf(item, info), ...plainTalk(item, info)]));
}

function plainTalk({ text, labels: { emotions } }: { text: string; labels: Labels }, { plain, ...info }: Omit<SetInfo, 'file' | 'read'>): Example[] {
    if (plain === undefined || emotions?.join() !== 'neutral') return [];
    return [exampleOf({ text, labels: { emotions } }, { ...info, weight: plain, often: {} })];
}

function exampleOf({ text, labels }: { text: string; labels: Labels }, { name, weight, lang = 'en', often = {} }: Omit<SetInfo, 'file' | 'read'>): Example {
    const emotions = labels.emotions ?? [];
    const times = Math.max(1, ...emotions.map((emotion) => often[emotion] ?? 1));
    return { text, set: name, lang, weight: weight * times, emotions, targets: targetsOf(labels) };
}
