import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { loadContent, watchContent, type Content, type ContentWatch } from '../../src/content/index.js';
import { ContentError } from '../../src/errors.js';
import { calmMood } from '../../src/mood/index.js';
import { copyContent, type ContentCopy } from '../support/content.js';

describe('content: watching', function () {
    this.timeout(30_000);
    let copy: ContentCopy;
    let watching: ContentWatch;
    let events: EventEmitter;
    let seen: (Content | ContentError)[];

    beforeEach(async () => {
        copy = await copyContent();
        events = new EventEmitter();
        seen = [];
        const note = (item: Content | ContentError) => { seen.push(item); events.emit('seen', item); };
        watching = await watchContent(copy.roots, { onContent: note, onFault: note });
    });
    afterEach(async () => {
        await watching.close();
        await copy.dispose();
    });

    /** Does something to the files and waits for what the watcher makes of it. */
    async function after(change: Promise<unknown>): Promise<Content | ContentError> {
        const [[item]] = await Promise.all([once(events, 'seen'), change]);
        return item as Content | ContentError;
    }
    const rename = (to: string) => (text: string) => text.replace(/^reason-legal = .*$/m, `reason-legal = ${to}`);
    const said = () => watching.current.wording.text('en', 'reason-legal');

    it('takes up an edit, whole', async () => {
        const before = watching.current;
        const item = await after(copy.edit('locales/en/rules.ftl', rename('Speaks of a lawyer')));
        assert.equal(item, watching.current);
        assert.notEqual(watching.current.version, before.version);
        assert.equal(said(), 'Speaks of a lawyer');
        assert.equal(before.wording.text('en', 'reason-legal'), 'Mentions a lawyer or the courts');
    });

    it('takes up the words of a topic', async () => {
        await after(copy.edit('locales/en/topics/delivery.ftl', (text) => text.replace(/^topic-delivery = .*$/m, 'topic-delivery = Parcels')));
        assert.equal(watching.current.wording.text('en', 'topic-delivery'), 'Parcels');
        await after(copy.edit('locales/en/topics/delivery.yaml', (text) => text.replace('triggers:', 'triggers:\n  4: [pigeon post]')));
        const { reader, dialog } = watching.current;
        const text = 'the pigeon post';
        const step = dialog.step(undefined, { text, attachments: 0, reading: reader.read(text), mood: calmMood(), turn: 1, now: 0, timeZone: 'UTC', caseOpen: false });
        assert.equal(step.topic, 'delivery');
    });

    it('takes up a file renamed over another', async () => {
        await after(copy.replace('locales/en/rules.ftl', rename('Renamed over')));
        assert.equal(said(), 'Renamed over');
        await after(copy.replace('locales/en/rules.ftl', rename('And again')));
        assert.equal(said(), 'And again');
    });

    it('takes up several files saved together', async () => {
        const saved = Promise.all([copy.edit('locales/en/rules.ftl', rename('First')), copy.replace('dialogs/followup.yaml', () => 'checkInHours: 2\n')]);
        await after(saved);
        while (said() !== 'First' || watching.current.followup.checkInHours !== 2) await once(events, 'seen');
        assert.equal(seen.some((item) => item instanceof ContentError), false);
    });

    it('keeps the last good content through a bad edit and says where it is bad', async () => {
        const good = watching.current;
        const fault = await after(copy.edit('dialogs/escalation.yaml', (text) => text.replace(/^( +when: )anger >=/m, '$1angr >=')));
        assert.ok(fault instanceof ContentError);
        assert.match(fault.message, /escalation\.yaml:\d+:\d+ high-anger\.when: unknown fact "angr" → did you mean anger\?/);
        assert.equal(watching.current, good);
        const mended = await after(copy.edit('dialogs/escalation.yaml', (text) => text.replace('when: angr >=', 'when: anger >=')));
        assert.equal(mended, watching.current);
        assert.equal(watching.current.version, good.version);
    });

    it('keeps the last good content when a file is deleted, and takes it up when it is back', async () => {
        const good = watching.current;
        const kept = await readFile(copy.path('dialogs/escalation.yaml'), 'utf8');
        assert.ok(await after(copy.remove('dialogs/escalation.yaml')) instanceof ContentError);
        assert.equal(watching.current, good);
        assert.equal(await after(copy.edit('dialogs/escalation.yaml', () => kept)), watching.current);
    });

    it('is silent about what changes nothing', async () => {
        await copy.edit('dialogs/followup.yaml', (text) => text);
        await copy.edit('dialogs/.followup.yaml.swp', () => 'rubbish');
        await copy.edit('dialogs/followup.yaml~', () => 'rubbish: [');
        await wait(600);
        assert.equal(seen.length, 0);
        await after(copy.edit('dialogs/followup.yaml', () => 'checkInHours: 3\n'));
        assert.equal(seen.length, 1);
    });

    it('is silent once closed', async () => {
        await copy.edit('dialogs/followup.yaml', () => 'checkInHours: 5\n');
        await watching.close();
        await copy.edit('dialogs/followup.yaml', () => 'checkInHours: 6\n');
        await wait(400);
        assert.equal(seen.length, 0);
        assert.equal(watching.current.followup.checkInHours, 24);
    });

    it('refuses to begin with bad content', async () => {
        await after(copy.remove('locales/en/cues.yaml'));
        const silent = { onContent: () => assert.fail('no content'), onFault: () => assert.fail('no fault') };
        await assert.rejects(watchContent(copy.roots, silent), ContentError);
        await assert.rejects(loadContent({ ...copy.roots, dialogs: copy.path('nowhere') }), ContentError);
    });
});
