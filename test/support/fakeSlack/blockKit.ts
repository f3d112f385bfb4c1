import { isRecord, records, textIn, type Json } from './json.js';

type Report = (fault: string, pointer: string) => void;

/** The limits of docs.slack.dev/reference/block-kit for what we send; a block or element we never send counts as a fault. */
const MAX = {
    messageBlocks: 50, modalBlocks: 100, section: 3000, field: 2000, fields: 10, header: 150, elements: 25, contextElements: 10,
    buttonText: 75, buttonValue: 2000, actionId: 255, modalWord: 24, label: 2000, privateMetadata: 3000, inputText: 3000, allBlocks: 13_200, placeholder: 150, options: 100, optionText: 75, optionValue: 150, files: 10,
};

/** Every limit that a message's blocks break, worded as Slack does. */
export function blockFaults(blocks: unknown, surface: 'message' | 'modal' = 'message'): string[] {
    const faults: string[] = [];
    const report: Report = (fault, pointer) => faults.push(`[ERROR] ${fault} [json-pointer:${pointer}]`);
    if (!Array.isArray(blocks)) return ['[ERROR] blocks must be an array [json-pointer:/blocks]'];
    const max = surface === 'message' ? MAX.messageBlocks : MAX.modalBlocks;
    if (blocks.length > max) report(`no more than ${max} items allowed`, '/blocks');
    const ids = new Set<string>();
    blocks.forEach((block, i) => {
        checkBlock(block, `/blocks/${i}`, ids, report);
        if (surface === 'message' && isRecord(block) && isRecord(block.element) && block.element.type === 'file_input') report('file_input is only allowed in modals', `/blocks/${i}/element`);
    });
    return faults;
}

/** Slack's undocumented limit of all blocks together. */
export function blocksTooLong(blocks: unknown): boolean {
    return JSON.stringify(blocks ?? []).length > MAX.allBlocks;
}

export function viewFaults(view: unknown): string[] {
    if (!isRecord(view)) return ['[ERROR] view must be an object [json-pointer:/view]'];
    const faults: string[] = [];
    const report: Report = (fault, pointer) => faults.push(`[ERROR] ${fault} [json-pointer:${pointer}]`);
    if (view.type !== 'modal') report(`unsupported type: ${textIn(view.type)}`, '/view/type');
    for (const word of ['title', 'submit', 'close']) checkText(view[word], `/view/${word}`, MAX.modalWord, report, ['plain_text']);
    if (textIn(view.private_metadata).length > MAX.privateMetadata) report('private_metadata is too long', '/view/private_metadata');
    return [...faults, ...blockFaults(view.blocks, 'modal')];
}

function checkBlock(block: unknown, at: string, ids: Set<string>, report: Report): void {
    if (!isRecord(block)) return report('must be an object', at);
    const id = textIn(block.block_id);
    if (id && ids.has(id)) report(`\`block_id\` ${id} already exists`, `${at}/block_id`);
    ids.add(id);
    switch (block.type) {
        case 'divider': return;
        case 'header': return checkText(block.text, `${at}/text`, MAX.header, report, ['plain_text']);
        case 'section': return checkSection(block, at, report);
        case 'context': return checkContext(block, at, report);
        case 'actions': return checkActions(block, at, report);
        case 'input': return checkInput(block, at, report);
        case 'rich_text': return checkRichText(block, at, report);
        default: return report(`unsupported type: ${textIn(block.type)}`, `${at}/type`);
    }
}

/** Of rich text, what we make of it. */
function checkRichText(block: Json, at: string, report: Report): void {
    records(block.elements).forEach((element, i) => {
        if (!['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'].includes(textIn(element.type))) report(`unsupported type: ${textIn(element.type)}`, `${at}/elements/${i}/type`);
        records(element.elements).forEach((node, j) => {
            const said = node.type === 'link' ? node.url : node.type === 'text' ? node.text : undefined;
            if (!textIn(said)) report('must not be empty', `${at}/elements/${i}/elements/${j}`);
        });
    });
}

function checkSection(block: Json, at: string, report: Report): void {
    if (!block.text && !block.fields) return report('missing required field: text or fields', at);
    if (block.text) checkText(block.text, `${at}/text`, MAX.section, report);
    if (!block.fields) return;
    const fields = records(block.fields);
    if (fields.length < 1 || fields.length > MAX.fields) report(`fields: between 1 and ${MAX.fields} items`, `${at}/fields`);
    fields.forEach((field, i) => checkText(field, `${at}/fields/${i}`, MAX.field, report));
}

function checkContext(block: Json, at: string, report: Report): void {
    const elements = records(block.elements);
    if (elements.length < 1 || elements.length > MAX.contextElements) report(`elements: between 1 and ${MAX.contextElements} items`, `${at}/elements`);
    elements.forEach((element, i) => checkText(element, `${at}/elements/${i}`, MAX.section, report));
}

function checkActions(block: Json, at: string, report: Report): void {
    const elements = records(block.elements);
    if (elements.length < 1 || elements.length > MAX.elements) report(`elements: between 1 and ${MAX.elements} items`, `${at}/elements`);
    const ids = new Set<string>();
    elements.forEach((element, i) => {
        const here = `${at}/elements/${i}`;
        const id = textIn(element.action_id);
        if (element.type === 'static_select') {
            if (id.length > MAX.actionId || ids.has(id)) report('`action_id` is too long or already in use', `${here}/action_id`);
            ids.add(id);
            return checkSelect(element, here, report);
        }
        if (element.type !== 'button') return report(`unsupported type: ${textIn(element.type)}`, `${here}/type`);
        if (id.length > MAX.actionId || ids.has(id)) report('`action_id` is too long or already in use', `${here}/action_id`);
        ids.add(id);
        checkText(element.text, `${here}/text`, MAX.buttonText, report, ['plain_text']);
        if (textIn(element.value).length > MAX.buttonValue) report(`must be less than ${MAX.buttonValue + 1} characters`, `${here}/value`);
        if (element.style !== undefined && element.style !== 'primary' && element.style !== 'danger') report('style must be primary or danger', `${here}/style`);
    });
}

/** A list of options, or groups of them with a label; one of the two, and none empty. */
function checkSelect(element: Json, at: string, report: Report): void {
    if (element.placeholder !== undefined) checkText(element.placeholder, `${at}/placeholder`, MAX.placeholder, report, ['plain_text']);
    if (!element.options === !element.option_groups) return report('exactly one of options and option_groups is required', at);
    const groups = element.options ? [{ options: element.options }] : records(element.option_groups);
    if (groups.length < 1 || groups.length > MAX.options) report(`between 1 and ${MAX.options} groups`, at);
    for (const group of groups) {
        if ('label' in group) checkText(group.label, `${at}/option_groups/label`, MAX.optionText, report, ['plain_text']);
        const options = records(group.options);
        if (options.length < 1 || options.length > MAX.options) report(`between 1 and ${MAX.options} options`, `${at}/options`);
        for (const option of options) {
            checkText(option.text, `${at}/options/text`, MAX.optionText, report, ['plain_text']);
            const { length } = textIn(option.value);
            if (length < 1 || length > MAX.optionValue) report(`value must be between 1 and ${MAX.optionValue} characters`, `${at}/options/value`);
        }
    }
}

function checkInput(block: Json, at: string, report: Report): void {
    checkText(block.label, `${at}/label`, MAX.label, report, ['plain_text']);
    if (isRecord(block.element) && block.element.type === 'static_select') return checkSelect(block.element, `${at}/element`, report);
    if (isRecord(block.element) && block.element.type === 'file_input') return checkFileInput(block.element, `${at}/element`, report);
    if (!isRecord(block.element) || block.element.type !== 'plain_text_input') return report('unsupported element', `${at}/element`);
    if (Number(block.element.max_length ?? 1) > MAX.inputText) report(`max_length must be at most ${MAX.inputText}`, `${at}/element/max_length`);
}

/** One to ten files; endings without their dot. */
function checkFileInput({ action_id, max_files: most = MAX.files, filetypes = ['png'] }: Json, at: string, report: Report): void {
    if (textIn(action_id).length > MAX.actionId) report('`action_id` is too long', `${at}/action_id`);
    if (!Number.isInteger(most) || Number(most) < 1 || Number(most) > MAX.files) report(`max_files must be between 1 and ${MAX.files}`, `${at}/max_files`);
    if (!Array.isArray(filetypes) || filetypes.length === 0) return report('filetypes must be a list with at least one item', `${at}/filetypes`);
    filetypes.forEach((ending, i) => { if (!/^[a-z0-9]+$/.test(textIn(ending))) report('must be a file extension without a dot', `${at}/filetypes/${i}`); });
}

function checkText(text: unknown, at: string, max: number, report: Report, kinds = ['plain_text', 'mrkdwn']): void {
    if (!isRecord(text)) return report('missing required field: text object', at);
    if (!kinds.includes(textIn(text.type))) report(`unsupported type: ${textIn(text.type)}`, `${at}/type`);
    const { length } = textIn(text.text);
    if (length < 1) report('must be more than 0 characters', `${at}/text`);
    if (length > max) report(`must be less than ${max + 1} characters`, `${at}/text`);
    if (text.emoji !== undefined && text.type !== 'plain_text') report('emoji is only allowed on plain_text', `${at}/emoji`);
    if (text.verbatim !== undefined && text.type !== 'mrkdwn') report('verbatim is only allowed on mrkdwn', `${at}/verbatim`);
}
