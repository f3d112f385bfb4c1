import type { types } from '@slack/bolt';
import { WarmlineError } from '../../errors.js';
import type { CardAction } from '../../model.js';
import { clip } from './markup.js';
import type { SubmissionBody } from './payloads.js';

/** Slack's limits in UTF-16 units, https://docs.slack.dev/reference/block-kit */
const BUTTON_TEXT = 75;
const BUTTON_VALUE = 2000;
const MODAL_WORD = 24;
const INPUT_LABEL = 150;
const INPUT_TEXT = 3000;
const MAX_SUGGESTIONS = 5;
const ACTIONS_PER_BLOCK = 25;

export const OUR_ACTIONS = /^warmline:/;
export const PROMPT_VIEW = 'warmline:prompt';
export const SUGGESTIONS_BLOCK = 'warmline:suggestions';
const PROMPT_INPUT = 'text';

type Prompt = NonNullable<CardAction['prompt']>;

/** What a button of ours stands for. */
export type Press = { kind: 'say'; text: string } | { kind: 'act'; action: string; data: Record<string, string>; prompt?: Prompt };

/** Where the press of a button with a prompt happened; carried through the modal. */
export interface PromptOrigin { channel: string; messageTs: string; threadTs?: string }

/** Slack hands values back with `&`, `<` and `>` escaped, so they are kept out of the JSON. */
function pack(value: unknown): string {
    return JSON.stringify(value).replace(/[&<>]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}

/** @throws WarmlineError `tooLarge` if the button's data leave no room in the 2,000 characters Slack keeps for it. */
export function actionBlocks(actions: readonly CardAction[]): types.ActionsBlock[] {
    const buttons = actions.map((action, i) => actionButton(action, i));
    const blocks: types.ActionsBlock[] = [];
    for (let i = 0; i < buttons.length; i += ACTIONS_PER_BLOCK) blocks.push({ type: 'actions', elements: buttons.slice(i, i + ACTIONS_PER_BLOCK) });
    return blocks;
}

function actionButton({ name, title, look, data, prompt }: CardAction, index: number): types.Button {
    const value = pack({ kind: 'act', action: name, data, prompt: prompt && { ...prompt, ...clippedWords(prompt) } } satisfies Press);
    if (value.length > BUTTON_VALUE) {
        const fault = `The button "${name}" carries ${value.length} characters; Slack keeps ${BUTTON_VALUE}.`;
        throw new WarmlineError('tooLarge', fault, 'Put ids into the data of a card action, not texts.');
    }
    return { type: 'button', action_id: `warmline:act:${index}`, text: plain(title, BUTTON_TEXT), value, ...(look && { style: look }) };
}

/** Answers the customer may press instead of typing; Slack shows five well. */
export function suggestionsBlock(suggestions: readonly string[]): types.ActionsBlock {
    const elements = suggestions.slice(0, MAX_SUGGESTIONS).map((text, i): types.Button => ({
        type: 'button', action_id: `warmline:say:${i}`, text: plain(text, BUTTON_TEXT), value: pack({ kind: 'say', text: clip(text, 300) } satisfies Press),
    }));
    return { type: 'actions', block_id: SUGGESTIONS_BLOCK, elements };
}

/** What was pressed; `undefined` for a button that is not ours or was tampered with. */
export function readPress(value: string | undefined): Press | undefined {
    try {
        const press = JSON.parse(value ?? '') as Partial<Record<string, unknown>> | null;
        if (press?.kind === 'say' && typeof press.text === 'string') return press as Press;
        if (press?.kind === 'act' && typeof press.action === 'string' && typeof press.data === 'object') return press as Press;
    } catch {
        return undefined;
    }
    return undefined;
}

function clippedWords(prompt: Prompt): Omit<Prompt, 'required'> {
    const { title, label, submit, cancel } = prompt;
    return { title: clip(title, MODAL_WORD), label: clip(label, INPUT_LABEL), submit: clip(submit, MODAL_WORD), cancel: clip(cancel, MODAL_WORD) };
}

/** The modal that asks for the one text of a prompt. */
export function promptView(prompt: Prompt, press: { action: string; data: Record<string, string> }, origin: PromptOrigin): types.ModalView {
    return {
        type: 'modal',
        callback_id: PROMPT_VIEW,
        private_metadata: pack({ action: press.action, data: press.data, origin }),
        title: plain(prompt.title, MODAL_WORD),
        submit: plain(prompt.submit, MODAL_WORD),
        close: plain(prompt.cancel, MODAL_WORD),
        blocks: [{
            type: 'input', block_id: PROMPT_INPUT, label: plain(prompt.label, INPUT_LABEL), optional: !prompt.required,
            element: { type: 'plain_text_input', action_id: PROMPT_INPUT, multiline: true, max_length: INPUT_TEXT },
        }],
    };
}

export interface Submission { action: string; data: Record<string, string>; origin: PromptOrigin }

/** The press a submitted modal completes, its text in `data.text`. */
export function readSubmission(view: SubmissionBody['view']): Submission | undefined {
    let kept: Partial<Submission>;
    try {
        kept = JSON.parse(view.private_metadata) as Partial<Submission>;
    } catch {
        return undefined;
    }
    if (!kept.action || !kept.origin) return undefined;
    return { action: kept.action, origin: kept.origin, data: { ...kept.data, text: view.state.values[PROMPT_INPUT]?.[PROMPT_INPUT]?.value ?? '' } };
}

function plain(text: string, max: number): types.PlainTextElement {
    return { type: 'plain_text', text: clip(text.replace(/\s+/g, ' ').trim() || '…', max), emoji: false };
}
