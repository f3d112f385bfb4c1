import { EMOTIONS, HARD_EMOTIONS } from '../model.js';
import type { Topic } from './topic.js';

/** A message key the dialog needs, and the keys of the answers it may offer with it. */
export interface WordKey {
    key: string;
    choices?: string[];
    /** The topic whose words it is among; absent for what is said of any. */
    topic?: string;
}

const PERSON = ['choice-person', 'choice-continue'];
/** What may be answered to a step that was to be tried. */
export const TRIED = ['choice-helped', 'choice-not-helped', 'choice-person'];

/** Every key that must have words. More specific ones the dialog also tries (`-plain`, `-cause`, by topic) may be left out. */
export function wordKeys(topics: readonly Topic[]): WordKey[] {
    const topicNames = topics.map(({ id }) => `topic-${id}`);
    const plain = [
        'ask-open-again', 'ask-open-noted', 'ask-correction', 'ask-more', 'pause-noted', 'pause', 'resume', 'repeat', 'without', 'take-up', 'parked', 'corrected', 'noted', 'after',
        'cancelled', 'started-over', 'waiting', 'waiting-asked', 'waiting-brief', 'waiting-why', 'waiting-safety', 'waiting-safety-danger', 'waiting-safety-fraud', 'close-waiting',
        'confirm-still', 'why-confirm', 'still-here', 'missed-before', 'missed-it', 'media', 'helped', 'not-helped', 'ask-helped', 'take-your-time', 'question-noted', 'about-bot', 'about-bot-again', 'next-open', 'next-gathering', 'next-confirming', 'next-waiting', 'language', 'close', 'thanks-close', 'offer-declined', 'safety-selfHarm', 'safety-danger', 'safety-fraud',
        ...HARD_EMOTIONS.flatMap((emotion) => [`acknowledge-${emotion}-strong`, `acknowledge-${emotion}-mild`]), 'acknowledge-satisfaction', 'acknowledge-gratitude',
        'knowledge', 'knowledge-good', 'knowledge-no-help', 'choice-known-yes', 'choice-known-no', ...PERSON, 'choice-yes', 'choice-no', 'choice-skip', 'choice-not-known',
    ];
    return [
        ...plain.map((key) => ({ key })),
        { key: 'ask-open', choices: topicNames }, { key: 'fallback', choices: topicNames }, { key: 'fallback-again', choices: ['choice-person', ...topicNames] },
        { key: 'fallback-question', choices: PERSON }, { key: 'stuck', choices: PERSON }, { key: 'knowledge-asked', choices: ['choice-known-yes', 'choice-known-no', 'choice-person'] }, { key: 'why', choices: ['choice-skip'] },
        ...topics.flatMap((topic) => keysOf(topic).map((word) => ({ ...word, topic: topic.id }))),
    ];
}

/** Message keys of what stands on the buttons of topics and options, with what pressing one says, and of the names of slots. */
export function labelKeys(topics: readonly Topic[]): { key: string; topic: string; slot?: string; option?: string }[] {
    return topics.flatMap(({ id, slots }) => [
        { key: `topic-${id}`, topic: id },
        ...slots.map((slot) => ({ key: `slot-${id}-${slot.id}`, topic: id, slot: slot.id })),
        ...slots.flatMap((slot) => slot.options.map((option) => ({ key: `option-${id}-${slot.id}-${option}`, topic: id, slot: slot.id, option }))),
    ]);
}

function keysOf(topic: Topic): WordKey[] {
    return [
        { key: `topic-${topic.id}` },
        ...topic.procedure.flatMap((step): WordKey[] => [{ key: `step-${topic.id}-${step.id}`, choices: TRIED }, { key: `tried-${topic.id}-${step.id}` }]),
        ...(topic.confirm ? [{ key: `confirm-${topic.id}`, choices: ['choice-yes', 'choice-no'] }] : []),
        { key: `solve-${topic.id}-${topic.outcome.complete}` },
        { key: `solve-${topic.id}-${topic.outcome.partial}`, choices: PERSON },
        ...topic.slots.flatMap((slot): WordKey[] => {
            const options = slot.options.map((option) => `option-${topic.id}-${slot.id}-${option}`);
            const question = { key: `ask-${topic.id}-${slot.id}`, choices: slot.type === 'choice' ? options : slot.required ? ['choice-not-known'] : ['choice-skip'] };
            const asked = slot.ask || slot.insteadOf ? [question, { key: `ask-${topic.id}-${slot.id}-again` }, { key: `why-${topic.id}-${slot.id}` }] : [];
            return [{ key: `slot-${topic.id}-${slot.id}` }, ...options.map((key) => ({ key })), ...asked];
        }),
    ];
}

/** Every key the bot or the card looks for among the words of one topic, those that may be left out too; each may also end in `-short` or `-plain`. */
export function topicKeys(topic: Topic): string[] {
    const { id, slots, procedure, lookups, outcome } = topic;
    const aside = ['facts', 'handoff', 'resume', 'parked', 'take-up', 'ask-helped', 'next', 'after'].map((family) => `${family}-${id}`);
    const feelings = EMOTIONS.flatMap((emotion) => [
        `acknowledge-${emotion}-${id}`, ...['strong', 'mild'].flatMap((strength) => ['', '-cause'].map((end) => `acknowledge-${emotion}-${id}-${strength}${end}`)), `own-${emotion}-${id}`, `reassure-${emotion}-${id}`,
    ]);
    return [
        ...keysOf(topic).flatMap(({ key, choices = [] }) => [key, ...choices]),
        `confirm-${id}`, `confirm-${id}-again`, `after-${id}-again`, `next-${id}-confirming`, ...aside, ...feelings, `stuck-${id}-confirm`,
        ...[outcome.complete, outcome.partial, 'helped'].map((end) => `solve-${id}-${end}`),
        ...slots.flatMap((slot) => ['ask', 'why', 'what', 'without', 'stuck'].map((family) => `${family}-${id}-${slot.id}`)), ...slots.map((slot) => `ask-${id}-${slot.id}-again`),
        ...procedure.map((step) => `step-${id}-${step.id}`), ...lookups.flatMap(({ name }) => ['found', 'notFound', 'failed'].map((end) => `lookup-${id}-${name}-${end}`)),
    ];
}
