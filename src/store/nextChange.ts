import type { Store } from './port.js';

/** Resolves when something is committed for the conversation, here or, as far as can be seen by looking again after `glanceMs`, in another process. */
export function nextChange(conversationId: string, store: Pick<Store, 'onChange'>, glanceMs: number): Promise<void> {
    return new Promise((resolve) => {
        const finish = () => {
            clearTimeout(timer);
            stop();
            resolve();
        };
        const timer = setTimeout(finish, glanceMs);
        const stop = store.onChange((change) => { if (change.conversationId === conversationId) finish(); });
    });
}
