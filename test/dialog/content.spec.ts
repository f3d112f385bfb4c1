import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ContentError } from '../../src/errors.js';
import { createDialog, parseAnswers, parseDialogSettings, parseTopic, parseTopicWords, type HeardWords } from '../../src/dialog/index.js';
import { LOCALES, shippedDialog, shippedSettings, Talk } from '../support/dialog.js';

const ROOT = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

function faultsOf(parse: () => unknown): ContentError['faults'] {
    try {
        parse();
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults;
    }
    throw new Error('nothing was refused');
}

/** All that is said in a locale. */
const said = (locale: string) => readdirSync(new URL(`locales/${locale}/`, ROOT), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ftl')).map((name) => text(`locales/${locale}/${name}`)).join('\n');

const topic = (slots: string) => `id: repair\nteam: technical\noutcome: { complete: done, partial: open }\nslots:\n${slots}`;
const repair = parseTopic(topic([
    '  - { id: kind, type: choice, order: 1, required: true, options: [washer, oven] }',
    '  - { id: story, type: text, order: 2, required: true }',
].join('\n')), 'repair.yaml');

describe('what an admin writes', () => {
    it('reports every fault of a topic, with its place and a remedy', () => {
        const faults = faultsOf(() => parseTopic(topic([
            '  - { id: model, type: reference, order: 1, pattern: "(a+)+" }',
            '  - { id: model, type: text, order: 2 }',
            '  - { id: when, type: date, order: 3, insteadOf: nowhere }',
            '  - { id: kind, type: choice, order: 4 }',
        ].join('\n')), 'repair.yaml'));
        assert.deepEqual(faults.map(({ line, key }) => [line, key]), [[5, 'slots.model.pattern'], [6, 'slots.model.id'], [7, 'slots.when.insteadOf'], [8, 'slots.kind.type']]);
        assert.ok(faults.every(({ file, column, remedy }) => file === 'repair.yaml' && column! > 0 && remedy !== ''));
    });

    for (const pattern of ['(a+)+', '(a|aa)*', '((ab)*c)*', '(?:x{2,})+', '(a', '[b-a]', '(a)\\1', 'a'.repeat(201)]) {
        it(`refuses the pattern ${pattern.slice(0, 20)}`, () => {
            const slots = `  - { id: model, type: reference, order: 1, pattern: ${JSON.stringify(pattern)} }`;
            assert.equal(faultsOf(() => parseTopic(topic(slots), 'x.yaml'))[0]!.key, 'slots.model.pattern');
        });
    }

    for (const pattern of ['[A-Z]{0,3}[0-9]{5,20}', '(?:AB|CD)-[0-9]+', '[(+*]{2}[0-9]+', '\\(x\\)+']) {
        it(`takes the pattern ${pattern}`, () => {
            const slots = `  - { id: model, type: reference, order: 1, pattern: ${JSON.stringify(pattern)} }`;
            assert.equal(parseTopic(topic(slots), 'x.yaml').slots[0]!.pattern, pattern);
        });
    }

    it('names the line of an unknown key and of a wrong weight', () => {
        assert.equal(faultsOf(() => parseAnswers('says:\n  yes: [ok]\n  yess: [ok]\n', 'answers.yaml'))[0]!.line, 3);
        assert.equal(faultsOf(() => parseTopicWords('triggers:\n  12: [broken]\n', 'repair.yaml', repair))[0]!.line, 2);
    });

    it('names every slot and option that a topic\'s words speak of and the topic does not have', () => {
        const words = 'triggers: { 3: [broken] }\nslots:\n  model: [model]\n  kind: [type]\noptions:\n  kind:\n    washer: [washer]\n    wash: [wash]\n  story:\n    long: [long]\n';
        const faults = faultsOf(() => parseTopicWords(words, 'locales/en/topics/repair.yaml', repair));
        assert.deepEqual(faults.map(({ line, key, remedy }) => [line, key, remedy]), [
            [3, 'slots.model', 'use one of kind, story'], [8, 'options.kind.wash', 'use one of washer, oven'], [9, 'options.story', 'use one of kind'],
        ]);
    });

    it('refuses settings out of range', () => {
        const faults = faultsOf(() => parseDialogSettings(text('dialogs/dialog.yaml').replace('strongAt: 0.6', 'strongAt: 6').replace('CN, bare: "1[3-9]', 'CN, bare: "(1+)+'), 'dialog.yaml'));
        assert.deepEqual(faults.map(({ key }) => key), ['feeling.strongAt']);
        assert.equal(faultsOf(() => parseDialogSettings(text('dialogs/dialog.yaml').replace('CN, bare: "1[3-9]', 'CN, bare: "(1+)+'), 'dialog.yaml'))[0]!.key, 'phones.zh-CN.bare');
    });
});

describe('the words shipped', () => {
    const keysOf = (locale: string) => new Set([...said(locale).matchAll(/^([\w-]+) *=/gm)].map((match) => match[1]!));

    for (const locale of LOCALES) {
        it(`${locale} has every key the dialog needs`, () => {
            const keys = keysOf(locale);
            const missing = shippedDialog().wordKeys().flatMap(({ key, choices = [] }) => [key, ...choices]).filter((key) => !keys.has(key));
            assert.deepEqual([...new Set(missing)], []);
        });

        it(`${locale} asks every question in at least three ways`, () => {
            const messages = said(locale).split(/\n(?=[a-z])/).filter((message) => /^ask-(?!.*-(?:plain|short) =)/.test(message));
            assert.ok(messages.length > 15);
            for (const message of messages) assert.ok((message.match(/^ +\.v\d+ =/gm) ?? []).length >= 3, message.split('\n')[0]);
        });

        it(`${locale} understands the buttons it offers`, () => {
            const word = (key: string) => new RegExp(`^${key} = (.+)$`, 'm').exec(said(locale))![1]!;
            for (const id of ['delivery', 'charge']) assert.equal(new Talk({ lang: locale }).say(word(`topic-${id}`)).topic, id);
            const asking = () => { const talk = new Talk({ lang: locale }); talk.say(word('topic-delivery')); return talk; };
            assert.equal(asking().keys(word('choice-not-known'))[0], 'without-delivery-order');
            assert.equal(asking().keys(word('choice-skip'))[0], 'without-delivery-order');
            assert.equal(asking().keys(word('choice-continue'))[0], 'offer-declined');
            const confirming = () => { const talk = asking(); talk.say('AB20731188'); talk.say(word('choice-skip')); return talk; };
            assert.equal(confirming().keys(word('choice-yes'))[0], 'solve-delivery-noted');
            assert.equal(confirming().keys(word('choice-no'))[0], 'ask-correction');
        });
    }
});

describe('a topic of one\'s own', () => {
    const words: HeardWords = {
        ...parseAnswers('says: { yes: ["^yes"], why: [why do you] }', 'answers.yaml'),
        topics: { repair: parseTopicWords('triggers: { 3: [broken] }\noptions: { kind: { washer: [washing machine], oven: [oven] } }', 'repair.yaml', repair) },
    };

    it('offers the answers of a choice and keeps a story as told', () => {
        const talk = new Talk({}, createDialog([repair], { en: words }, shippedSettings()));
        assert.deepEqual(talk.say('it is broken').acts[0]!.choices, ['option-repair-kind-washer', 'option-repair-kind-oven']);
        assert.deepEqual(talk.keys('the washing machine'), ['ask-repair-story']);
        assert.deepEqual(talk.keys('why do you ask?'), ['why-repair-story']);
        assert.deepEqual(talk.keys('It hums, then stops.'), ['confirm-repair']);
        assert.deepEqual([talk.value('kind'), talk.value('story')], ['washer', 'It hums, then stops.']);
        assert.equal(talk.say('yes').complete, true);
    });

    it('gives up a conversation about a topic that was removed', () => {
        const talk = new Talk({}, createDialog([repair], { en: words }, shippedSettings()));
        talk.state = { phase: 'gathering', form: { topic: 'gone', slots: {}, asks: {}, confirmed: false, asking: 'x' }, parked: [], acknowledged: [], misses: 0, turn: 1 };
        const step = talk.say('hello?');
        assert.deepEqual([step.topic, step.state.phase], [undefined, 'open']);
    });
});
