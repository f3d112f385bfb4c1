/** Somebody is typing in a conversation. Kept in no store: worth nothing a few seconds later. */
export interface TypingNotice { conversationId: string; from: 'bot' | 'humanAgent' | 'customer'; name?: string }

export interface Typing {
    show(notice: TypingNotice): void;
    /** Calls back for every notice; returns the way to stop. */
    listen(listener: (notice: TypingNotice) => void): () => void;
}

/** Passes typing notices from whoever types (bot, desk) to the chat pages open in this process. */
export function createTyping(): Typing {
    const listeners = new Set<(notice: TypingNotice) => void>();
    return {
        show: (notice) => listeners.forEach((listener) => listener(notice)),
        listen(listener) {
            listeners.add(listener);
            return () => { listeners.delete(listener); };
        },
    };
}
