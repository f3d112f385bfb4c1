import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { checkContent, loadContent } from '../../src/content/index.js';
import { ContentError, type ContentFault } from '../../src/errors.js';
import { copyContent, type ContentCopy } from '../support/content.js';

describe('content: loading', () => {
    let copy: ContentCopy;
    beforeEach(async () => { copy = await copyContent(); });
    afterEach(() => copy.dispose());

    async function faults(): Promise<ContentFault[]> {
        try {
            await loadContent(copy.roots);
        } catch (error) {
            if (error instanceof ContentError) return error.faults;
            throw error;
        }
        return [];
    }
    /** Where each fault stands and its key, without the folder. */
    const places = (list: readonly ContentFault[]): string[] => list.map(({ file, line, key }) => `${file.slice(copy.path('').length + 1)}:${line ?? ''} ${key ?? ''}`);

    it('compiles what ships, without a fault', async () => {
        const content = await loadContent({ dialogs: 'dialogs', locales: 'locales', knowledge: 'knowledge' });
        assert.deepEqual(content.locales, ['en', 'zh-CN', 'zh-TW']);
        assert.match(content.version, /^[0-9a-f]{12}$/);
        assert.equal(content.desk.replyPrefix, '');
        assert.equal(content.followup.checkInHours, 24);
        assert.ok(content.rules.rules.length > 10);
        assert.equal(content.reader.read('I want to speak to a human being').signals.includes('asksHuman'), true);
        assert.equal(content.wording.text('en', 'reason-legal'), 'Mentions a lawyer or the courts');
        assert.deepEqual((await checkContent({ dialogs: 'dialogs', locales: 'locales', knowledge: 'knowledge' })).filter(({ note }) => !note), []);
    });

    it('has a version that follows the words and nothing else', async () => {
        const { version } = await loadContent(copy.roots);
        assert.equal((await loadContent({ dialogs: 'dialogs', locales: 'locales', knowledge: 'knowledge' })).version, version);
        await copy.edit('dialogs/.notes.yaml', () => 'not: [content');
        assert.equal((await loadContent(copy.roots)).version, version);
        await copy.edit('locales/zh-TW/rules.ftl', (text) => `${text}# a remark\n`);
        assert.notEqual((await loadContent(copy.roots)).version, version);
    });

    it('reports the faults of all files together, in order', async () => {
        await copy.edit('dialogs/escalation.yaml', () => 'rules:\n  - { id: a, when: angr > 0.5, do: offer }\n  - { id: b, when: turn > 0.5, do: offer }\n');
        await copy.edit('dialogs/desk.yaml', () => 'locale: en\nreplyPrefix: "! "\n');
        await copy.edit('dialogs/followup.yaml', () => 'idleMinutes: 0\n');
        await copy.edit('locales/zh-CN/cues.yaml', () => 'nonsense: [\n');
        await copy.edit('locales/en/bot.ftl', (text) => `${text}\nbroken = { $open\n`);
        const list = places(await faults());
        for (const place of ['dialogs/desk.yaml:2 replyPrefix', 'dialogs/escalation.yaml:2 a.when', 'dialogs/escalation.yaml:3 b.when', 'dialogs/followup.yaml:1 idleMinutes']) assert.ok(list.includes(place), place);
        assert.ok(list.some((place) => place.startsWith('locales/zh-CN/cues.yaml:')));
        assert.ok(list.some((place) => place.startsWith('locales/en/bot.ftl:')));
        assert.deepEqual(list.map((place) => place.split(':')[0]!), list.map((place) => place.split(':')[0]!).toSorted());
    });

    const spoilt: [what: string, spoil: (copy: ContentCopy) => Promise<unknown>, place: string, message: RegExp, remedy: RegExp][] = [
        ['a reason without words', (c) => c.edit('locales/en/rules.ftl', (text) => text.replace(/^reason-legal = .*\n/m, '')), 'dialogs/escalation.yaml:\\d+ legal', /"reason-legal" has no words/, /add reason-legal = …|did you mean/],
        ['a new rule without words', (c) => c.edit('dialogs/escalation.yaml', (text) => `${text}  - { id: lost-vital, when: asks > 5, do: offer }\n`), 'dialogs/escalation.yaml:\\d+ lost-vital', /"reason-lost-vital" has no words/, /^add reason-lost-vital = … to \S+en\/rules\.ftl, \S+zh-CN\/rules\.ftl, \S+zh-TW\/rules\.ftl$/],
        ['a misspelt reason', (c) => c.edit('dialogs/escalation.yaml', (text) => text.replace('- id: legal\n', '- id: legal\n    reason: reason-legall\n')), 'dialogs/escalation.yaml:\\d+ legal', /"reason-legall"/, /did you mean reason-legal\?/],
        ['a team the desk does not have', (c) => c.edit('dialogs/escalation.yaml', (text) => text.replace('team: complaints', 'team: complaint')), 'dialogs/escalation.yaml:\\d+ legal.team', /no team "complaint"/, /did you mean complaints\?/],
        ['a topic a rule names and nobody wrote', (c) => c.edit('dialogs/escalation.yaml', (text) => `${text}  - { id: special-care2, when: topic == "nowhere", do: hold, reason: reason-legal }\n`), 'dialogs/escalation.yaml:\\d+ special-care2.when', /no topic "nowhere"/, /./],
        ['a language a rule names and nobody wrote', (c) => c.edit('dialogs/escalation.yaml', (text) => `${text}  - { id: x, when: lang == "zh-TV", do: hold, reason: reason-legal }\n`), 'dialogs/escalation.yaml:\\d+ x.when', /no lang "zh-TV"/, /did you mean zh-TW\?/],
        ['a desk in a language that is not there', (c) => c.edit('dialogs/desk.yaml', (text) => text.replace('locale: en', 'locale: zh_TW')), 'dialogs/desk.yaml:\\d* locale', /no locale "zh_TW"/, /did you mean zh-TW\?/],
        ['no rules', (c) => c.remove('dialogs/escalation.yaml'), 'dialogs/escalation.yaml: ', /is not there/, /put it there/],
        ['a locale without cues', (c) => c.remove('locales/zh-TW/cues.yaml'), 'locales/zh-TW/cues.yaml: ', /is not there/, /put it there/],
        ['a locale without answers', (c) => c.remove('locales/en/answers.yaml'), 'locales/en/answers.yaml: ', /is not there/, /put it there/],
        ['no locales', (c) => c.remove('locales'), 'locales: ', /is not there/, /put it there/],
        ['a folder that is no language', (c) => mkdir(c.path('locales/zh_TW')), 'locales/zh_TW: ', /no language tag/, /zh-TW/],
        ['an alias that leads nowhere', (c) => c.edit('dialogs/followup.yaml', () => 'checkInHours: *usual\n'), 'dialogs/followup.yaml:1? ?', /./, /./],
    ];
    for (const [what, spoil, place, message, remedy] of spoilt) {
        it(`refuses ${what}`, async () => {
            await spoil(copy);
            const list = await faults();
            const at = places(list).findIndex((found) => new RegExp(`^${place}`).test(found));
            assert.ok(at >= 0, places(list).join('\n') || 'no fault');
            assert.match(list[at]!.message, message);
            assert.match(list[at]!.remedy, remedy);
        });
    }

    it('does without desk.yaml and followup.yaml', async () => {
        await copy.remove('dialogs/desk.yaml');
        await copy.remove('dialogs/followup.yaml');
        const { desk, followup } = await loadContent(copy.roots);
        assert.deepEqual([desk.places, followup.unclaimedMinutes], [[], 10]);
    });

    it('checks what loading tolerates too, each fault once', async () => {
        await copy.edit('locales/zh-TW/rules.ftl', (text) => text.replace(/^reason-legal = .*\n/m, ''));
        assert.deepEqual(await faults(), []);
        const list = (await checkContent(copy.roots)).filter(({ note }) => !note);
        assert.deepEqual(list.map(({ key }) => key), ['reason-legal']);
        await copy.edit('locales/en/rules.ftl', (text) => `${text}\nbroken = { $open\n`);
        const twice = (await checkContent(copy.roots)).filter(({ file, line }) => file.endsWith('en/rules.ftl') && line !== undefined);
        assert.equal(twice.length, 1);
    });
});
