import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { checkContent, loadContent } from '../../src/content/index.js';
import { describeFault, type ContentError, type ContentFault } from '../../src/errors.js';
import { houseOf } from '../../src/house.js';
import { Rehearsal } from '../../src/rehearsal.js';
import { copyContent, type ContentCopy } from '../support/content.js';

const TOPIC = `id: returns
team: billing
outcome: { complete: noted, partial: unclear }
procedure:
  - id: label
    when: notWanted
slots:
  - { id: reason, type: choice, required: true, options: [broken, notWanted], order: 1 }
  - { id: order, type: reference, required: true, order: 2 }
`;
const HEARD: Record<string, string> = {
    en: 'triggers: { 3: [send it back] }\nslots: { order: [order] }\noptions: { reason: { broken: [broken] } }\n',
    'zh-CN': 'triggers: { 3: [想退货] }\noptions: { reason: { broken: [坏的] } }\n',
    'zh-TW': 'triggers: { 3: [想退貨] }\n',
};
/** Every key a topic must have, in as few words as can be. */
const said = (tag: string): string => `topic-returns = Returns ${tag}
slot-returns-reason = Reason
slot-returns-order = Order
option-returns-reason-broken = Broken ${tag}
option-returns-reason-notWanted = Not wanted ${tag}
ask-returns-reason = Why? ${tag}
ask-returns-reason-again = Why again? ${tag}
why-returns-reason = Because ${tag}
ask-returns-order = Which order? ${tag}
ask-returns-order-again = Which again? ${tag}
why-returns-order = To find it ${tag}
tried-returns-label = printed the label
step-returns-label = Look for the label ${tag}
confirm-returns = Right? ${tag}
solve-returns-noted = Noted ${tag}
solve-returns-unclear = Unclear ${tag}
`;

describe('content: topics', () => {
    let copy: ContentCopy;
    beforeEach(async () => {
        copy = await copyContent();
        await writeFile(copy.path('dialogs/topics/returns.yaml'), TOPIC);
        for (const tag of Object.keys(HEARD)) {
            await mkdir(copy.path(`locales/${tag}/topics`), { recursive: true });
            await writeFile(copy.path(`locales/${tag}/topics/returns.yaml`), HEARD[tag]!);
            await writeFile(copy.path(`locales/${tag}/topics/returns.ftl`), said(tag));
        }
    });
    afterEach(() => copy.dispose());

    const of = (list: readonly ContentFault[]): string[] => list.filter(({ file, key = '' }) => /returns/.test(file + key)).map(({ file, line, key }) => `${file.slice(copy.path('').length + 1)}:${line ?? ''} ${key ?? ''}`);
    const refused = async (): Promise<string[]> => of(await loadContent(copy.roots).then(() => [], (error: ContentError) => error.faults));
    const checked = async (): Promise<string[]> => of(await checkContent(copy.roots));

    it('come with files of their own, and nothing else is edited', async () => {
        const content = await loadContent(copy.roots);
        const house = houseOf(content, { defaultLocale: 'en', timeZone: 'UTC', places: [] });
        for (const [locale, lines] of Object.entries({
            en: ['I want to send it back', 'Not wanted en', 'did not help', 'order 20731188', 'yes'],
            'zh-CN': ['这个我想退货', 'Not wanted zh-CN', '没有用', '20731188', '对'],
            'zh-TW': ['這個我想退貨', 'Not wanted zh-TW', '還是不行', '20731188', '對'],
        })) {
            const talk = new Rehearsal(house, { now: Date.UTC(2026, 10, 22), locale });
            const answers = lines.map((line) => talk.say(line).toCustomer.map(({ text }) => text).join('\n'));
            for (const [at, words] of [`Why? ${locale}`, `Look for the label ${locale}`, `Which order? ${locale}`, `Right? ${locale}`].entries()) assert.ok(answers[at]!.includes(words), `${words}: ${answers[at]}`);
            assert.equal(talk.case?.team, 'billing', 'the team of the topic gets the case');
            assert.deepEqual(talk.case.summary.facts.map(({ slot, value }) => [slot, value]), [['reason', 'notWanted'], ['order', '20731188'], ['tried', 'label']]);
        }
    });

    for (const [what, spoil, places] of [
        ['a slot the topic does not have', (c) => c.edit('locales/en/topics/returns.yaml', (text) => text.replace('order: [order]', 'order: [order], number: [number]')), /en\/topics\/returns\.yaml:2 slots\.number$/m],
        ['an option misspelt', (c) => c.edit('locales/zh-CN/topics/returns.yaml', (text) => text.replace('broken:', 'broke:')), /zh-CN\/topics\/returns\.yaml:2 options\.reason\.broke$/m],
        ['a weight that is none', (c) => c.edit('locales/zh-TW/topics/returns.yaml', (text) => text.replace('3:', '30:')), /zh-TW\/topics\/returns\.yaml:1 triggers\.30/],
        ['broken YAML', (c) => c.edit('locales/zh-TW/topics/returns.yaml', (text) => text.replace(']', '')), /zh-TW\/topics\/returns\.yaml:\d/],
        ['a question without words', (c) => c.edit('locales/en/topics/returns.ftl', (text) => text.replace(/^ask-returns-order = .*\n/m, '')), /en\/topics\/returns\.ftl: ask-returns-order$/m],
        ['a step without words', (c) => c.edit('locales/en/topics/returns.ftl', (text) => text.replace(/^step-.*\n/m, '')), /en\/topics\/returns\.ftl: step-returns-label$/m],
        ['a file not named after its topic', (c) => c.edit('dialogs/topics/returns.yaml', (text) => text.replace('id: returns', 'id: return')), /dialogs\/topics\/returns\.yaml:1 id$/m],
        ['a step for an answer nobody can give', (c) => c.edit('dialogs/topics/returns.yaml', (text) => text.replace('when: notWanted', 'when: unwanted')), /dialogs\/topics\/returns\.yaml:6 procedure\.label\.when$/m],
        ['a promise', (c) => c.edit('locales/en/topics/returns.ftl', (text) => text.replace('Noted en', 'You will definitely get it')), /en\/topics\/returns\.ftl:15 solve-returns-noted/],
    ] as [string, (copy: ContentCopy) => Promise<unknown>, RegExp][]) {
        it(`refuse ${what}`, async () => {
            await spoil(copy);
            assert.match((await refused()).join('\n'), places);
        });
    }

    it('load without words in one language, or with words of no topic; a check tells of both', async () => {
        await copy.remove('locales/zh-TW/topics/returns.yaml');
        await writeFile(copy.path('locales/en/topics/exchange.yaml'), 'triggers: {}\n');
        assert.deepEqual(await refused(), []);
        assert.deepEqual(await checked(), ['locales/zh-TW/topics/returns.yaml: ']);
        assert.ok((await checkContent(copy.roots)).some(({ file, message }) => file.endsWith('en/topics/exchange.yaml') && message === 'there is no topic "exchange"'));
    });

    const loose: [what: string, spoil: (c: ContentCopy) => Promise<unknown>, said: RegExp][] = [
        ['two slots of one order', (c) => c.edit('dialogs/topics/returns.yaml', (text) => text.replace('order: 2', 'order: 1')), /returns\.yaml:9 slots\.order\.order: "reason" has the order 1 already → give each slot/],
        ['a product without names (a note)', (c) => c.edit('dialogs/topics/returns.yaml', (text) => text.replace('type: reference', 'type: product')), /^note .*returns\.yaml:9 slots\.order\.names: a product without names takes what stands after its words, or else the reply as it is/m],
        ['a trigger of another topic (a note, with both weights)', (c) => c.edit('locales/en/topics/returns.yaml', (text) => text.replace('send it back', 'never arrived')), /^note .*en\/topics\/returns\.yaml:1 triggers: "never arrived" \(weight 3\) is a trigger of delivery too \(weight \d, .*en\/topics\/delivery\.yaml:\d+\)/m],
        ['a trigger twice in a file', (c) => c.edit('locales/en/topics/returns.yaml', (text) => text.replace('[send it back]', '[send it back], 1: [Send it back]')), /en\/topics\/returns\.yaml:1 triggers: "[sS]end it back" stands here twice, with the weights (3 and 1|1 and 3)/],
        ['a key misspelt in one language', (c) => c.edit('locales/zh-TW/topics/returns.ftl', (text) => text.replace('why-returns-order', 'why-returns-odrer')), /zh-TW\/topics\/returns\.ftl:11:1 why-returns-odrer: only zh-TW has .* → did you mean why-returns-order\?/],
        ['a key misspelt in the language all fall back to', (c) => c.edit('locales/en/topics/returns.ftl', (text) => text.replace('why-returns-order', 'why-returns-odrer')), /en\/topics\/returns\.ftl:11:1 why-returns-odrer: only en has .* → did you mean why-returns-order\?/],
        ['a variable nothing fills in', (c) => c.edit('locales/en/topics/returns.ftl', (text) => text.replace('Why? en', 'Which of { $brand }?')), /en\/topics\/returns\.ftl:6:1 ask-returns-reason: nothing fills in \{ \$brand \} here/],
    ];
    for (const [what, spoil, fault] of loose) {
        it(`are told of, each once: ${what}`, async () => {
            await spoil(copy);
            const faults = (await checkContent(copy.roots)).filter(({ file }) => /returns/.test(file)).map((one) => `${one.note ? 'note ' : ''}${describeFault(one)}`);
            assert.match(faults.join('\n'), fault);
            assert.equal(faults.length, 1, faults.join('\n'));
        });
    }

    it('are told of where nothing says a key, in any language', async () => {
        for (const tag of Object.keys(HEARD)) await copy.edit(`locales/${tag}/topics/returns.ftl`, (text) => `${text}resumee-returns = So far ${tag}\nhandoff-returns = To the team ${tag}\n`);
        const faults = (await checkContent(copy.roots)).filter(({ file }) => /returns/.test(file));
        assert.deepEqual(faults.map(({ note, key, message, remedy }) => [note, key, message, remedy]), Array.from({ length: 3 }, () => [true, 'resumee-returns', 'nothing says this', 'did you mean resume-returns?']));
    });

    it('are found missing as a whole', async () => {
        await copy.remove('dialogs/topics');
        await mkdir(copy.path('dialogs/topics'));
        const faults = await loadContent(copy.roots).then(() => [], (error: ContentError) => error.faults);
        assert.ok(faults.some(({ file, message }) => file.endsWith('topics') && message === 'holds no topic'));
    });
});
