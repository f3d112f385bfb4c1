import type { types } from '@slack/bolt';
import { WarmlineError } from '../../errors.js';
import type { CardAction, CardChoice } from '../../model.js';
import { clip } from './markup.js';
import type { SlackFile, SubmissionBody } from './payloads.js';

/** Slack's limits in UTF-16 units, https://docs.slack.dev/reference/block-kit */
const BUTTON_TEXT = 75;
const BUTTON_VALUE = 2000;
const MODAL_WORD = 24;
const OPTION_TEXT = 75;
const OPTION_VALUE = 150;
const MAX_OPTIONS = 100;
const INPUT_LABEL = 150;
const INPUT_TEXT = 3000;
const MAX_SUGGESTIONS = 5;
const MAX_FILES = 10;
const ACTIONS_PER_BLOCK = 25;

export const OUR_ACTIONS = /^warmline:/;
export const PROMPT_VIEW = 'warmline:prompt';
export const SUGGESTIONS_BLOCK = 'warmline:suggestions';
const PROMPT_INPUT = 'text';
const PROMPT_CHOICE = 'choice';
const PROMPT_FILES = 'files';

type Prompt = NonNullable<CardAction['prompt']>;

/**
 * What a button of ours stands for. A prompt travels without its choices, for which a button has no room, and without its field for files: they are asked for when it is pressed.
 */
export type Press = { kind: 'say'; text: string } | { kind: 'act'; action: string; data: Record<string, string>; prompt?: Prompt };

/** Where the press of a button with a prompt happened; carried through the modal. */
export interface PromptOrigin { channel: string; messageTs: string; threadTs?: string }

/** Slack hands values back with `&`, `<` and `>` escaped, so they are kept out of the JSON. */
function pack(value: unknown): string {
    return JSON.stringify(value).replace(/[&<>]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}

/** @throws WarmlineError `tooLarge` if the button's data leave no room in the 2,000 characters Slack keeps for it. */
export function actionBlocks(actions: readonly CardAction[]): types.ActionsBlock[] {
    const elements = actions.map((action, i) => (action.options ? actionMenu(action, i) : actionButton(action, i)));
    const blocks: types.ActionsBlock[] = [];
    for (let i = 0; i < elements.length; i += ACTIONS_PER_BLOCK) blocks.push({ type: 'actions', elements: elements.slice(i, i + ACTIONS_PER_BLOCK) });
    return blocks;
}

function actionButton({ name, title, look, data, prompt }: CardAction, index: number): types.Button {
    const value = kept({ kind: 'act', action: name, data, prompt: prompt && { ...prompt, ...clippedWords(prompt), choices: undefined, files: undefined } }, BUTTON_VALUE);
    return { type: 'button', action_id: `warmline:act:${index}`, text: plain(title, BUTTON_TEXT), value, ...(look && { style: look }) };
}

/** A menu whose title stands in it until something is picked; picking is the press. */
function actionMenu({ name, title, data, options = [] }: CardAction, index: number): types.StaticSelect {
    const press = (choice: string) => kept({ kind: 'act', action: name, data: { ...data, choice } }, OPTION_VALUE);
    return { type: 'static_select', action_id: `warmline:pick:${index}`, placeholder: plain(title, OPTION_TEXT), ...optionList(options.map((option) => ({ ...option, value: press(option.value) }))) };
}

function kept(press: Press, room: number): string {
    const value = pack(press);
    if (value.length <= room) return value;
    const fault = `The button "${press.kind === 'act' ? press.action : 'say'}" carries ${value.length} characters; Slack keeps ${room}.`;
    throw new WarmlineError('tooLarge', fault, 'Put ids into the data of a card action, not texts.');
}

/** Options as Slack takes them, under their headings if they have any; what its list has no room for is left out. */
function optionList(choices: readonly CardChoice[]): Pick<types.StaticSelect, 'options' | 'option_groups'> {
    const shown = choices.filter(({ value }) => value.length <= OPTION_VALUE).slice(0, MAX_OPTIONS);
    const groups = [...new Set(shown.map(({ group }) => group ?? ''))];
    const of = (group: string) => shown.filter((choice) => (choice.group ?? '') === group).map(({ title, value }) => ({ text: plain(title, OPTION_TEXT), value }));
    if (groups.length === 1 && groups[0] === '') return { options: of('') };
    return { option_groups: groups.map((group) => ({ label: plain(group, OPTION_TEXT), options: of(group) })) };
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

function clippedWords(prompt: Prompt): Omit<Prompt, 'required' | 'choices' | 'files'> {
    const { title, label, submit, cancel } = prompt;
    return { title: clip(title, MODAL_WORD), label: clip(label, INPUT_LABEL), submit: clip(submit, MODAL_WORD), cancel: clip(cancel, MODAL_WORD) };
}

/**
 * The modal that asks for what a prompt wants: one of its choices, if there are any, a text, and files if it takes any.
 * @param endings what the names of files may end in, without the dot; none: in anything
 */
export function promptView(prompt: Prompt, press: { action: string; data: Record<string, string> }, origin: PromptOrigin, endings: readonly string[] = []): types.ModalView {
    return {
        type: 'modal',
        callback_id: PROMPT_VIEW,
        private_metadata: pack({ action: press.action, data: press.data, origin }),
        title: plain(prompt.title, MODAL_WORD),
        submit: plain(prompt.submit, MODAL_WORD),
        close: plain(prompt.cancel, MODAL_WORD),
        blocks: [...choiceInput(prompt), {
            type: 'input', block_id: PROMPT_INPUT, label: plain(prompt.label, INPUT_LABEL), optional: !prompt.required,
            element: { type: 'plain_text_input', action_id: PROMPT_INPUT, multiline: true, max_length: INPUT_TEXT },
        }, ...filesInput(prompt, endings)],
    };
}

function choiceInput({ choices }: Prompt): types.InputBlock[] {
    if (!choices?.options.length) return [];
    return [{ type: 'input', block_id: PROMPT_CHOICE, label: plain(choices.label, INPUT_LABEL), element: { type: 'static_select', action_id: PROMPT_CHOICE, ...optionList(choices.options) } }];
}

/** Slack takes files up to 10 MB there, whatever we allow, https://docs.slack.dev/reference/block-kit/block-elements/file-input-element */
function filesInput({ files }: Prompt, endings: readonly string[]): types.InputBlock[] {
    if (!files) return [];
    const element: types.FileInput = { type: 'file_input', action_id: PROMPT_FILES, max_files: MAX_FILES, ...(endings.length ? { filetypes: [...endings] } : {}) };
    return [{ type: 'input', block_id: PROMPT_FILES, label: plain(files, INPUT_LABEL), optional: true, element }];
}

export interface Submission { action: string; data: Record<string, string>; origin: PromptOrigin; files: SlackFile[] }

/** The press a submitted modal completes, its text in `data.text`. */
export function readSubmission(view: SubmissionBody['view']): Submission | undefined {
    let carried: Partial<Submission>;
    try {
        carried = JSON.parse(view.private_metadata) as Partial<Submission>;
    } catch {
        return undefined;
    }
    if (!carried.action || !carried.origin) return undefined;
    const { [PROMPT_INPUT]: text, [PROMPT_CHOICE]: choice, [PROMPT_FILES]: sent } = view.state.values;
    const chosen = choice?.[PROMPT_CHOICE]?.selected_option?.value;
    const files = (sent?.[PROMPT_FILES]?.files ?? []).slice(0, MAX_FILES);
    return { action: carried.action, origin: carried.origin, files, data: { ...carried.data, text: text?.[PROMPT_INPUT]?.value ?? '', ...(chosen ? { choice: chosen } : {}) } };
}

function plain(text: string, max: number): types.PlainTextElement {
    return { type: 'plain_text', text: clip(text.replace(/\s+/g, ' ').trim() || '…', max), emoji: false };
}
