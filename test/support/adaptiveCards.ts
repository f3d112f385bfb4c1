/** The part of the Adaptive Card schema (1.5, with Teams' charts) that our cards use. What we never send counts as a fault. */
type Json = Record<string, unknown>;

const LIMIT = 28 * 1024;
const MOST_IN_ROW = 6;
const LOOKS: Record<string, readonly string[]> = {
    weight: ['Default', 'Lighter', 'Bolder'], size: ['Default', 'Small', 'Medium', 'Large', 'ExtraLarge'], spacing: ['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding'],
};
const FIELDS: Record<string, readonly string[]> = {
    TextBlock: ['text', 'wrap', 'weight', 'size', 'style', 'isSubtle'], Container: ['style', 'items'], FactSet: ['facts'], ActionSet: ['actions'],
    'Input.Text': ['label', 'isMultiline', 'maxLength', 'isRequired', 'errorMessage'], 'Input.ChoiceSet': ['label', 'style', 'isRequired', 'errorMessage', 'choices'],
    'Chart.Line': ['title', 'data', 'fallback'], 'Action.Submit': ['title', 'data', 'style'], 'Action.ShowCard': ['title', 'card', 'style'],
};
const COMMON = ['type', 'id', 'separator', 'spacing'];

/** Every rule the card breaks. */
export function adaptiveFaults(card: unknown): string[] {
    const faults: string[] = [];
    const ids = new Set<string>();
    const report = (at: string, fault: string) => void faults.push(`${at}: ${fault}`);
    const text = (at: string, value: unknown, needed = true) => { if (typeof value !== 'string' || (needed && value === '')) report(at, 'no text'); };
    const list = (at: string, value: unknown): Json[] => (Array.isArray(value) ? value as Json[] : (report(at, 'no list'), []));

    const shape = (at: string, node: Json): void => {
        const fields = FIELDS[String(node['type'])];
        if (!fields) return report(at, `unknown type ${String(node['type'])}`);
        for (const [name, value] of Object.entries(node)) {
            if (!fields.includes(name) && !COMMON.includes(name)) report(at, `unknown property ${name}`);
            if (LOOKS[name] && !LOOKS[name].includes(String(value))) report(at, `${name} cannot be ${String(value)}`);
        }
        if (node['id'] === undefined) return;
        if (ids.has(String(node['id']))) report(at, `the id ${String(node['id'])} stands here twice`);
        ids.add(String(node['id']));
    };
    const element = (at: string, node: Json): void => {
        shape(at, node);
        if (node['type'] === 'TextBlock') text(`${at}.text`, node['text'], false);
        if (node['type'] === 'Container') list(at, node['items']).forEach((item, i) => element(`${at}.items[${i}]`, item));
        if (node['type'] === 'FactSet') for (const fact of list(at, node['facts'])) { text(`${at}.title`, fact['title'], false); text(`${at}.value`, fact['value'], false); }
        if (node['type'] === 'ActionSet') actions(at, node['actions']);
        if (String(node['type']).startsWith('Input.')) { text(`${at}.id`, node['id']); text(`${at}.label`, node['label'], false); }
        if (node['type'] === 'Input.ChoiceSet') for (const choice of list(at, node['choices'])) { text(`${at}.choice`, choice['title']); text(`${at}.choice`, choice['value']); }
        if (node['type'] === 'Chart.Line') chart(at, node);
    };
    const chart = (at: string, node: Json): void => {
        for (const { legend, values } of list(at, node['data'])) {
            text(`${at}.legend`, legend);
            for (const { x, y } of list(at, values)) if (!Number.isFinite(x) || !Number.isFinite(y)) report(at, 'a point is no pair of numbers');
        }
        element(`${at}.fallback`, node['fallback'] as Json);
    };
    const actions = (at: string, value: unknown): void => {
        const row = list(at, value);
        if (row.length < 1 || row.length > MOST_IN_ROW) report(at, `${row.length} buttons in a row`);
        row.forEach((action, i) => {
            const here = `${at}.actions[${i}]`;
            shape(here, action);
            text(`${here}.title`, action['title'], false);
            if (action['style'] !== undefined && !['default', 'positive', 'destructive'].includes(String(action['style']))) report(here, 'unknown style');
            if (action['type'] === 'Action.ShowCard') body(`${here}.card`, action['card'] as Json);
        });
    };
    const body = (at: string, node: Json): void => {
        if (node['type'] !== 'AdaptiveCard') report(at, 'no AdaptiveCard');
        list(`${at}.body`, node['body']).forEach((item, i) => element(`${at}.body[${i}]`, item));
        if (node['actions'] !== undefined) actions(at, node['actions']);
    };
    body('card', card as Json);
    const size = Buffer.byteLength(JSON.stringify(card));
    if (size > LIMIT) report('card', `${size} bytes`);
    return faults;
}
