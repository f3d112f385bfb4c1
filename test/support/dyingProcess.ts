/** A process that is killed in the middle of a turn. Started by the crash tests with what `openStore` needs, as JSON. */
import { openStore } from '../../src/store/open.js';
import { change, delivery, message, NOW, state } from './storeData.js';

const store = await openStore(JSON.parse(process.argv[2]!) as { dataDir: string });
await store.migrate();
await store.receive(message('first'), NOW);
await store.turn('c1', NOW, () => change({ state: state({ turn: 1 }), deliveries: [delivery('d1'), delivery('d2')] }));
await store.leaseDeliveries(NOW, 60_000, 5);
await store.receive(message('second'), NOW);
await store.turn('c1', NOW, () => {
    process.kill(process.pid, 'SIGKILL');
    // The signal takes a moment; nothing after the decision may happen in it.
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
});
