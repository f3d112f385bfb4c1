import assert from 'node:assert/strict';
import { createDialog, parseTopic, parseTopicWords, type Dialog } from '../../src/dialog/index.js';
import { LOCALES, shippedSettings, shippedWords, Talk } from '../support/dialog.js';

const repair = parseTopic(`
id: repair
team: technical
outcome: { complete: noted, partial: unclear }
procedure:
  - id: restart
  - id: cable
    when: dead
  - id: reset
    when: [dead, slow]
slots:
  - { id: kind, type: choice, required: true, options: [dead, slow, noisy], order: 1 }
  - { id: serial, type: reference, required: true, order: 2 }
`, 'repair.yaml');
const WORDS = {
    triggers: { 3: ['is broken', '坏了', '壞了'] },
    options: { kind: { dead: ['dead', '没反应', '沒反應'], slow: ['slow', '很慢'], noisy: ['noisy', '很吵'] } },
    steps: { restart: ['restarted', 'restarting', 'turned it off and on', '重启过', '重開過'] },
};
const words = Object.fromEntries(Object.entries(shippedWords([])).map(([locale, own]) => [locale, { ...own, topics: { repair: parseTopicWords(JSON.stringify(WORDS), 'repair.yaml', repair) } }]));
const dialog: Dialog = createDialog([repair], words, shippedSettings());
const talkOf = (lang: string = 'en') => new Talk({ lang }, dialog);

/** A talk that stands at the first step. */
function trying(lang?: string): Talk {
    const talk = talkOf(lang);
    talk.say('it is broken');
    assert.deepEqual(talk.keys('it is dead'), ['step-repair-restart']);
    return talk;
}

describe('the standard procedure', () => {
    it('asks first what decides on the steps, then says one step at a time, with ways to answer', () => {
        const talk = talkOf();
        assert.deepEqual(talk.keys('it is broken'), ['ask-repair-kind']);
        assert.deepEqual(talk.say('it is dead').acts, [{ kind: 'ask', keys: ['step-repair-restart'], choices: ['choice-helped', 'choice-not-helped', 'choice-person'] }]);
        assert.deepEqual(talk.keys('no luck'), ['not-helped', 'step-repair-cable']);
        assert.deepEqual(talk.keys('still dead'), ['not-helped', 'step-repair-reset']);
        assert.deepEqual(talk.keys('nothing happens'), ['not-helped', 'ask-repair-serial']);
    });

    it('says only the steps for what the customer has', () => {
        const talk = talkOf();
        talk.say('it is broken, very slow');
        assert.deepEqual(talk.keys('did not help'), ['not-helped', 'step-repair-reset']);
        const other = talkOf();
        other.say('it is broken and noisy');
        assert.deepEqual(other.keys('no'), ['not-helped', 'ask-repair-serial']);
    });

    for (const lang of LOCALES) {
        const said = { en: ['That helped', 'It did not help', 'it works again'], 'zh-CN': ['好了', '没有用', '现在能用了'], 'zh-TW': ['有用，好了', '還是不行', '現在可以用了'] }[lang];
        it(`hears in ${lang} that it helped, and opens no case`, () => {
            for (const says of [said[0]!, said[2]!]) {
                const step = trying(lang).say(says);
                assert.deepEqual([step.acts.map((act) => act.keys), step.complete, step.state.phase], [[['solve-repair-helped', 'helped']], false, 'solved'], says);
            }
            assert.deepEqual(trying(lang).keys(said[1]!), ['not-helped', 'step-repair-cable']);
        });
    }

    it('takes a kind word for "it helped"', () => assert.equal(trying().keys('you are brilliant', { emotion: 'satisfaction', intensity: 0.6 }).at(-1), 'solve-repair-helped'));

    for (const [says, keys] of [
        ['one moment, trying it', ['take-your-time']], ['can you repeat that', ['repeat', 'step-repair-restart-plain']], ['what do you mean', ['step-repair-restart-plain']],
        ['yes', ['ask-helped-repair']], ['the light is green', ['ask-helped-repair']], ['skip', ['step-repair-cable']], ['I rather not', ['step-repair-cable']], ['serial SN-20731', ['confirm-repair']], ['do you have a shop in town?', ['question-noted']],
        ['我試試看', ['take-your-time']], ['稍等', ['take-your-time']], ['再说一遍', ['repeat', 'step-repair-restart-plain']],
    ] as [string, string[]][]) {
        it(`answers "${says}" while a step is tried`, () => assert.deepEqual(trying().keys(says), keys));
    }

    it('asks once how it went, then believes a yes and goes on after anything else', () => {
        const talk = trying();
        talk.say('done');
        assert.deepEqual(talk.keys('yes'), ['solve-repair-helped']);
        const other = trying();
        other.say('done');
        assert.deepEqual(other.keys('purple'), ['step-repair-cable']);
    });

    for (const says of ['it is broken and dead, I restarted it twice', '坏了,没反应,重启过', '壞了,沒反應,重開過了']) {
        it(`asks nobody to do again what they have done: ${says}`, () => assert.deepEqual(talkOf().keys(says), ['step-repair-cable']));
    }

    it('believes nobody has done what they say they have not', () => assert.deepEqual(talkOf().keys('it is broken and dead, not restarted yet'), ['step-repair-restart']));

    for (const feeling of [{ emotion: 'anger', intensity: 0.6 }, { emotion: 'anxiety', intensity: 0.6 }] as const) {
        it(`sends nobody to the plug who is upset: ${feeling.emotion}`, () => {
            assert.deepEqual(talkOf().keys('it is broken and dead', feeling).at(-1), 'ask-repair-serial');
            assert.deepEqual(trying().keys('no!!', feeling).at(-1), 'ask-repair-serial');
        });
    }

    it('is sorry once', () => assert.deepEqual(trying().keys('no luck', { emotion: 'disappointment', intensity: 0.4 }), ['acknowledge-disappointment-repair-mild', 'step-repair-cable']));

    it('ends when a person is asked for, and where special care is needed', () => {
        assert.deepEqual(trying().keys('a person please', { signals: ['asksHuman'] }), ['ask-repair-serial']);
        assert.deepEqual(talkOf().keys('it is broken and dead', { signals: ['specialCare'] }), ['ask-repair-serial-plain']);
    });

    it('takes up what breaks again where it stood, and tries nothing twice', () => {
        const talk = trying();
        talk.say('that helped');
        assert.deepEqual(talk.keys('it is broken again'), ['ask-repair-serial']);
        talk.say('SN-20731');
        assert.equal(talk.say('yes').complete, true);
    });

    it('tells the team what was tried', () => {
        const talk = trying();
        talk.say('no');
        assert.deepEqual(dialog.summaryFacts(talk.state!).find(({ slot }) => slot === 'tried'), { topic: 'repair', slot: 'tried', status: 'given', value: 'restart, cable', sensitive: false });
    });

    it('closes on thanks after it helped', () => {
        const talk = trying();
        talk.say('that helped');
        assert.deepEqual(talk.keys('thanks!', { signals: ['thanks'] }), ['thanks-close']);
    });

    it('refuses steps given twice, and answers nobody can give', () => {
        const spoilt = `id: repair\nteam: a\noutcome: { complete: b, partial: c }\nprocedure:\n  - id: one\n  - id: one\n  - id: two\n    when: [dead]\nslots:\n  - { id: kind, type: choice, options: [slow], order: 1 }\n`;
        assert.throws(() => parseTopic(spoilt, 'repair.yaml'), (error: { faults: { line: number; key: string; remedy: string }[] }) => {
            assert.deepEqual(error.faults.map(({ line, key, remedy }) => [line, key, remedy]), [[6, 'procedure.one.id', 'give it another id'], [8, 'procedure.two.when', 'use one of slow']]);
            return true;
        });
    });
});
