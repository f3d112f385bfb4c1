import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { replay, type ReplayOptions } from '../../src/commands/replay.js';
import { episodesOf } from '../../src/commands/recordings.js';
import { WarmlineError } from '../../src/errors.js';
import type { Replayed } from '../../src/escalation/index.js';
import type { Entry } from '../../src/model.js';
import { openStore } from '../../src/store/open.js';
import { recorded } from '../../src/store/recorded.js';
import { commit, entry, state } from '../support/storeData.js';

const HOUR = 3_600_000;

function textOf(stream: PassThrough): string {
    return ((stream.read() as Buffer | null) ?? '').toString();
}

async function run(options: ReplayOptions, ...lines: (string | object)[]): Promise<{ out: string; errors: string }> {
    const out = new PassThrough({ highWaterMark: 1 << 20 });
    const errors = new PassThrough();
    const input = Readable.from([lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')]);
    await replay(options, input, out, errors);
    return { out: textOf(out), errors: textOf(errors) };
}

const verdicts = (out: string): Replayed[] => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Replayed);
const said = (...texts: string[]) => texts.map((text) => ({ speaker: 'customer', text }));

const CALM = { dialogue: said('How do I change my address?', 'great, thanks') };
const WANTS_A_PERSON = { dialogue: [...said('hi'), { speaker: 'bot', text: 'Hello!' }, ...said('my parcel is late', 'I want to talk to a human')] };
const LAWYER = { dialogue: said('你好', '我要找律师起诉你们') };

describe('warmline replay', () => {
    let folder: string;
    let eager: string;
    let strict: string;
    const environment = { ...process.env };

    before(async () => {
        folder = await mkdtemp(join(tmpdir(), 'warmline-replay-'));
        process.env['DATA_DIR'] = folder;
        eager = join(folder, 'eager.yaml');
        strict = join(folder, 'strict.yaml');
        await writeFile(eager, 'rules:\n  - { id: late, when: turns >= 2, do: handoff, reason: reason-offer-long }\n');
        await writeFile(strict, 'rules:\n  - id: legal\n    when: \'"legal" in signals\'\n    do: handoff\n');
    });
    after(async () => {
        process.env = environment;
        await rm(folder, { recursive: true });
    });

    it('answers each dialogue with one verdict, in order, skipping empty lines', async () => {
        const { out, errors } = await run({}, CALM, '', WANTS_A_PERSON, LAWYER.dialogue);
        assert.deepEqual(verdicts(out).map(({ escalatedAt, rule }) => [escalatedAt, rule]), [[null, null], [3, 'asks-person'], [2, 'legal']]);
        assert.deepEqual(Object.keys(verdicts(out)[1]!), ['escalatedAt', 'rule', 'reasons']);
        assert.deepEqual(verdicts(out)[1]!.reasons, ['signals=asksHuman']);
        assert.equal(errors, '');
    });

    it('tries the rules of a file', async () => {
        const { out } = await run({ rules: eager }, CALM, LAWYER);
        assert.deepEqual(verdicts(out).map(({ escalatedAt, rule, reasons }) => [escalatedAt, rule, reasons]), [[2, 'late', ['turns=2']], [2, 'late', ['turns=2']]]);
    });

    it('scores against labels, on the error stream', async () => {
        const { out, errors } = await run({ rules: eager }, { ...CALM, needsHuman: null }, { ...WANTS_A_PERSON, needsHuman: 3 }, { ...LAWYER, needsHuman: 2 }, CALM);
        assert.equal(verdicts(out).length, 4);
        assert.match(errors, /^3 labelled dialogues, 2 of them in need of a person\nrecall +1\.000\nover-escalation +1\.000\n/);
        assert.match(errors, /GT-T, T=1\/2\/3 +0\.536 /);
        assert.match(errors, /lines after the needed one +-1:1 0:1\n$/);
    });

    it('prints what other rules would change, with the words, the rule and the reason', async () => {
        const { out } = await run({ rules: strict, against: eager }, { ...CALM, scene: 'account.address', needsHuman: null }, { ...WANTS_A_PERSON, needsHuman: 3 }, { ...LAWYER, needsHuman: 2 }, { dialogue: said('see you in court') });
        const [head, ...parts] = out.trimEnd().split('\n\n');
        assert.equal(head, `${eager} against ${strict}: 4 dialogues, 2 gained, 1 lost, 0 earlier, 0 later, 1 at the same line by another rule, 0 alike`);
        assert.deepEqual(parts.slice(0, 3).map((part) => part.split('\n')[0]), ['gained: line 1, account.address', 'gained: line 2', 'lost: line 4']);
        assert.match(parts[1]!, /\+ customer line 2: my parcel is late\n {4}late \(normal\): A long talk without result.*\(Messages 2\)/);
        assert.match(parts[2]!, /- customer line 1: see you in court\n {4}legal \(normal\): Mentions a lawyer or the courts \(Signals .+: “.*court.*”\)/);
        assert.match(parts[3]!, /^at the same line by another rule: line 3\n {2}- customer line 2: .+\n {4}legal \(normal\): .+\n {2}\+ customer line 2: .+\n {4}late \(normal\): /);
        assert.match(parts[4]!, /strict\.yaml +\S+eager\.yaml\nrecall +0\.500 +1\.000\nover-escalation +0\.000 +1\.000\n/);
    });

    it('says when nothing changes', async () => {
        assert.match((await run({ rules: eager, against: eager }, CALM)).out, /^\S+ against \S+: 1 dialogue, 0 gained, 0 lost, 0 earlier, 0 later, 0 at the same line by another rule, 1 alike\n$/);
    });

    const refused: [line: string, message: RegExp][] = [
        ['hello', /Line 2 is not JSON/], ['{}', /Line 2 is no dialogue: dialogue/], ['[{"speaker":"robot","text":"x"}]', /Line 2 is no dialogue: dialogue\.0\.speaker/],
        ['{"dialogue":[{"speaker":"customer"}]}', /dialogue\.0\.text/], ['{"dialogue":[],"needsHuman":0}', /needsHuman/], ['{"dialogue":[{"speaker":"customer","text":"x"}],"needsHuman":2}', /customer line 2, and has 1/],
    ];
    for (const [line, message] of refused) {
        it(`refuses ${line}`, () => assert.rejects(run({}, CALM, line), (error: WarmlineError) => error instanceof WarmlineError && message.test(error.message) && error.remedy.includes('JSON')));
    }

    it('names a rules file that is not there, and the place of a mistake in one that is', async () => {
        await assert.rejects(run({ rules: join(folder, 'none.yaml') }, CALM), /none\.yaml cannot be read/);
        const wrong = join(folder, 'wrong.yaml');
        await writeFile(wrong, 'rules:\n  - id: a\n    when: angr > 0.5\n    do: offer\n');
        await assert.rejects(run({ against: wrong }, CALM), /wrong\.yaml:3:11 a\.when: unknown fact "angr" → did you mean anger\?/);
    });

    it('says that nothing is stored yet, and makes no memory to look in', async () => {
        process.env['DATA_DIR'] = join(folder, 'none');
        for (const options of [{ stored: true }, { stored: true, against: eager }]) {
            const { out, errors } = await run(options);
            assert.equal(out, '');
            assert.match(errors, /^No conversation is stored yet/);
        }
        assert.equal(existsSync(join(folder, 'none')), false);
        process.env['DATA_DIR'] = folder;
        const store = await openStore({ dataDir: folder });
        await store.migrate();
        await store.close();
        assert.match((await run({ stored: true })).errors, /^No conversation is stored yet/);
    });

    it('shows a rule that calls at the same line with another priority or for another team', async () => {
        const urgent = join(folder, 'urgent.yaml');
        await writeFile(urgent, 'rules:\n  - id: legal\n    when: \'"legal" in signals\'\n    do: handoff\n    priority: urgent\n    team: complaints\n');
        const { out } = await run({ rules: strict, against: urgent }, CALM, LAWYER);
        assert.match(out, /0 later, 1 at the same line by another rule, 1 alike\n\nat the same line by another rule: line 2\n.*\n {4}legal \(normal\): .*\n.*\n {4}legal \(urgent, complaints\): /);
    });

    it('takes the stored conversations, latest first, as many as asked for', async () => {
        const store = await openStore({ dataDir: folder });
        await store.migrate();
        await commit(store, { state: state(), entries: [entry('1', { text: 'hello' }), entry('2', { speaker: 'bot', text: 'Hello!' }), entry('3', { text: 'a human please' })] }, 'older');
        await commit(store, { state: state(), entries: [entry('4', { text: 'thanks' })] }, 'newer');
        await store.close();
        assert.deepEqual(verdicts((await run({ stored: true })).out).map(({ escalatedAt }) => escalatedAt), [null, 2]);
        assert.deepEqual(verdicts((await run({ stored: true, last: 1 })).out).map(({ escalatedAt }) => escalatedAt), [null]);
        assert.match((await run({ stored: true, rules: strict, against: eager })).out, /1 gained.*\n\ngained: older, 2025-01-15 09:00/);
    });

    it('leaves what is stored as it was', async () => {
        const kept: string[] = [];
        for await (const { id, transcript } of recorded({ dataDir: folder }, 10)) kept.push(`${id} ${transcript.map(({ text }) => text).join('|')}`);
        assert.deepEqual(kept, ['newer thanks', 'older hello|Hello!|a human please']);
    });

    it('knows what our own dialog came to: a bot that does not understand is replaced', async () => {
        const store = await openStore({ dataDir: folder });
        await commit(store, { state: state(), entries: ['lorem ipsum', 'dolor sit', 'amet elit'].map((text, i) => entry(`m${i}`, { text, at: i * 1000 })) }, 'muddle');
        await store.close();
        assert.equal(verdicts((await run({ stored: true, last: 1 })).out)[0]!.rule, 'bot-failed');
        assert.equal(verdicts((await run({}, { dialogue: said('lorem ipsum', 'dolor sit', 'amet elit') })).out)[0]!.rule, null);
    });
});

describe('replay: episodes of a stored conversation', () => {
    const at = (hours: number, speaker: Entry['speaker'], text: string, more: Partial<Entry> = {}): Entry => ({ seq: 1, conversationId: 'c1', key: text, at: hours * HOUR, speaker, text, ...more });
    const of = (...transcript: Entry[]) => episodesOf({ id: 'c1', state: state({ channel: 'slack' }), transcript });

    it('begins anew after a long silence of the customer', () => {
        const episodes = of(at(0, 'customer', 'a'), at(1, 'bot', 'b'), at(20, 'humanAgent', 'c'), at(21, 'customer', 'd'), at(22, 'customer', 'e'));
        assert.deepEqual(episodes.map(({ lines }) => lines.map(({ text }) => text).join('')), ['abc', 'de']);
        assert.deepEqual(episodes.map(({ name, channel, ours, needed }) => [name, channel, ours, needed]), [['c1, 1970-01-01 00:00', 'slack', true, undefined], ['c1, 1970-01-01 21:00', 'slack', true, undefined]]);
    });

    it('leaves out notes, events, what was deleted, and episodes in which no customer spoke', () => {
        assert.deepEqual(of(at(0, 'bot', 'hello'), at(0, 'note', 'x')), []);
        assert.deepEqual(of(at(0, 'customer', 'a'), at(0, 'event', 'x'), at(0, 'note', 'y'), at(0, 'customer', '', { deleted: true })).map(({ lines }) => lines.length), [1]);
    });
});
