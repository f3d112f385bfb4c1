import { Counter, Gauge, Registry } from 'prom-client';
import type { Store } from './store/port.js';

/** Figures for `/metrics`, in Prometheus' text format. Counters are this process's own; gauges are read from the store when asked. */
export interface Metrics {
    incoming: Counter<'channel'>;
    turns: Counter;
    failedTurns: Counter;
    handoffs: Counter<'rule'>;
    deadLetters: Counter;
    moodReader: Counter<'outcome'>;
    text(): Promise<string>;
}

export function createMetrics(store: Store): Metrics {
    const registry = new Registry();
    const registers = [registry];
    const gauges = {
        waiting: new Gauge({ name: 'warmline_inbox_waiting', help: 'Incomings stored and not yet taken', registers }),
        outbox: new Gauge({ name: 'warmline_outbox_pending', help: 'Deliveries not yet made', registers }),
        dead: new Gauge({ name: 'warmline_dead_letters', help: 'Deliveries given up', registers }),
        openCases: new Gauge({ name: 'warmline_cases_open', help: 'Cases not yet closed', registers }),
        conversations: new Gauge({ name: 'warmline_conversations', help: 'Conversations kept', registers }),
    };
    return {
        incoming: new Counter({ name: 'warmline_incoming_total', help: 'Incomings handed in, copies included', labelNames: ['channel'], registers }),
        turns: new Counter({ name: 'warmline_turns_total', help: 'Turns committed', registers }),
        failedTurns: new Counter({ name: 'warmline_turns_failed_total', help: 'Turns that failed and are tried again', registers }),
        handoffs: new Counter({ name: 'warmline_handoffs_total', help: 'Cases opened, by rule', labelNames: ['rule'], registers }),
        deadLetters: new Counter({ name: 'warmline_deliveries_given_up_total', help: 'Deliveries given up', registers }),
        moodReader: new Counter({ name: 'warmline_mood_reader_total', help: 'Texts put to a mood reader plugged in, by what came of it: used, late, failed, invalid, resting', labelNames: ['outcome'], registers }),
        async text() {
            const counts = await store.counts();
            for (const [name, gauge] of Object.entries(gauges)) gauge.set(counts[name as keyof typeof gauges]);
            return registry.metrics();
        },
    };
}
