import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeTurn } from '../../src/conversation.js';
import type { House } from '../../src/draft.js';
import type { MoodReaderPort, PluggedReading } from '../../src/mood/index.js';
import type { Incoming } from '../../src/model.js';
import { createGuard, readingAhead, type DecideWith, type Outcome } from '../../src/readers/index.js';
import { createWarmline } from '../../src/warmline.js';
import { shippedHouse } from '../support/house.js';
import { reading } from '../support/mood.js';
import { onBothStores } from '../support/stores.js';

const SAD: PluggedReading = (({ emotion, intensity, valence, emotions }) => ({ emotion, intensity, valence, emotions }))(reading({ emotion: 'sadness', intensity: 0.7, valence: -0.6, emotions: { ...reading().emotions, sadness: 0.9, neutral: 0.1 } }));
let count = 0;
const message = (text: string, conversationId = 'c1'): Incoming => ({
    key: `k${(count += 1)}`, conversationId, channel: 'web', at: 1000, address: 'a', from: { id: 'you' }, kind: 'message', messageId: `m${count}`, text,
});

onBothStores((place) => {
    describe('turns read ahead', function () {
        this.timeout(30_000);
        let house: House;
        before(async () => { house = await shippedHouse(); });

        /** A store whose turns are read ahead by `read`. */
        async function begin(read: MoodReaderPort['read'], timeoutMs = 5000) {
            const store = await place.open();
            const outcomes: Outcome[] = [];
            let decided = 0;
            const decide: DecideWith = (snapshot, over) => {
                decided += 1;
                return takeTurn(snapshot, over ? { ...house, reader: over(house.reader) } : house, { now: 2000, id: () => `id${(count += 1)}`, seed: 1 });
            };
            const guard = createGuard({ port: { read }, timeoutMs, now: () => 0, onOutcome: (outcome) => outcomes.push(outcome), onTrouble: () => undefined });
            const ahead = readingAhead(store, guard, decide);
            const felt = async () => (await store.transcript('c1', 0, 50)).filter(({ speaker }) => speaker === 'customer').map(({ emotion }) => emotion);
            return { store, outcomes, felt, decided: () => decided, turn: () => ahead.turn('c1', 2000, () => assert.fail('decides with the reader in use'), 0) };
        }

        it('take what the other reader says', async () => {
            const { store, turn, felt, outcomes } = await begin(() => Promise.resolve(SAD));
            await store.receive(message('my parcel number is K1234'), 1000);
            const taken = await turn();
            assert.deepEqual([await felt(), outcomes], [['sadness'], ['used']]);
            assert.ok(taken!.state.mood.sadness > 0.3);
            assert.equal(taken!.entries.filter(({ speaker }) => speaker === 'customer').length, 1, 'the turn that was tried left nothing behind');
        });

        it('read a bare answer by ourselves, and send it to nobody', async () => {
            const { store, turn, felt, outcomes } = await begin(() => Promise.resolve(SAD));
            await store.receive(message('never mind'), 1000);
            await turn();
            assert.deepEqual([await felt(), outcomes], [['neutral'], []]);
        });

        it('read by ourselves what it does not answer in time', async () => {
            const { store, turn, felt, outcomes } = await begin(() => new Promise(() => undefined), 20);
            await store.receive(message('my parcel number is K1234'), 1000);
            await turn();
            assert.deepEqual([await felt(), outcomes], [['neutral'], ['late']]);
        });

        for (const [name, answer] of [['nonsense', { emotion: 'hunger' }], ['no numbers', { ...SAD, valence: NaN }], ['spans outside', { ...SAD, evidence: [{ start: 0, end: 99, text: 'x', why: 'sadness', weight: 1 }] }]] as const) {
            it(`read by ourselves where it answers ${name}`, async () => {
                const { store, turn, felt, outcomes } = await begin(() => answer as unknown as PluggedReading);
                await store.receive(message('my parcel number is K1234'), 1000);
                await turn();
                assert.deepEqual([await felt(), outcomes], [['neutral'], ['invalid']]);
            });
        }

        it('read by ourselves where it throws', async () => {
            const { store, turn, felt } = await begin(() => { throw new Error('broken'); });
            await store.receive(message('my parcel number is K1234'), 1000);
            await turn();
            assert.deepEqual(await felt(), ['neutral']);
        });

        it('ask once for each text, the burst as a whole among them', async () => {
            const asked: string[] = [];
            const { store, turn, decided } = await begin((text) => { asked.push(text); return SAD; });
            for (const text of ['my name is Ana', 'my parcel is not here', 'K1234']) await store.receive(message(text), 1000);
            await turn();
            assert.deepEqual([...asked].sort(), ['K1234', 'my name is Ana', 'my name is Ana\nmy parcel is not here\nK1234', 'my parcel is not here']);
            assert.equal(decided(), 2);
        });

        it('take with them what arrives while the other reader thinks, and end however much arrives', async () => {
            let more = 0;
            const { store, turn, felt, decided } = await begin(async () => {
                if (more < 20) await store.receive(message(`one more ${(more += 1)}`), 1000);
                return SAD;
            });
            await store.receive(message('my parcel is not here'), 1000);
            await turn();
            assert.ok((await felt()).length >= 2);
            assert.ok(decided() <= 3);
            while (await turn());
            assert.equal((await felt()).length, more + 1, 'nothing is lost');
        });

        it('ask nothing where nobody wrote', async () => {
            const { store, turn, outcomes } = await begin(() => SAD);
            const { messageId: _, text: __, ...arrival } = message('') as Extract<Incoming, { kind: 'message' }>;
            await store.receive({ ...arrival, kind: 'joined' }, 1000);
            await turn();
            assert.deepEqual(outcomes, []);
        });
    });
});

describe('a mood reader plugged into Warmline', function () {
    this.timeout(30_000);
    let dataDir = '';
    before(async () => { dataDir = await mkdtemp(join(tmpdir(), 'warmline-reader-')); });
    after(() => rm(dataDir, { recursive: true, force: true }));

    it('is asked before our own, and counted', async () => {
        const warmline = await createWarmline({ env: { PORT: '0', DATA_DIR: dataDir, BURST_MS: '0', LOG_LEVEL: 'silent' }, moodReader: { read: () => Promise.resolve(SAD) } });
        try {
            await warmline.engine.receive(message('my parcel number is K1234', 'web:plugged'));
            const lines = () => warmline.store.transcript('web:plugged', 0, 10);
            while ((await lines()).length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
            assert.equal((await lines())[0]?.emotion, 'sadness');
            assert.match(await warmline.engine.metrics.text(), /warmline_mood_reader_total\{outcome="used"\} 1/);
        } finally {
            await warmline.close();
        }
    });
});
