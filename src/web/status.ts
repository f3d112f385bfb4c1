import type { Store } from '../store/port.js';
import type { Route } from './http.js';

/** `/healthz`: the process lives. `/readyz`: it can reach its memory. `/metrics`: figures for Prometheus. */
export function statusRoutes({ store, metrics }: { store: Pick<Store, 'counts'>; metrics: () => Promise<string> }): Route[] {
    return [
        { method: 'GET', path: '/healthz', handle: () => ({ status: 200, json: { status: 'ok' } }) },
        {
            method: 'GET', path: '/readyz', async handle() {
                try {
                    await store.counts();
                    return { status: 200, json: { status: 'ready' } };
                } catch {
                    return { status: 503, json: { status: 'not ready', remedy: 'The store cannot be reached; see the log.' } };
                }
            },
        },
        { method: 'GET', path: '/metrics', handle: async () => ({ status: 200, headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }, text: await metrics() }) },
    ];
}
