export interface EventHandlers {
    on: Record<string, (data: never) => void>;
    open(): void;
    lost(): void;
}

/**
 * Server-sent events that never give up: the browser reconnects by itself after a dropped line, but not after an error answer
 * (a proxy's 502, an expired session), so those are tried again here, later each time up to 15 s.
 * @param urlOf asked anew for every try, so that it can name what has been seen.
 */
export function listen(urlOf: () => string, { on, open, lost }: EventHandlers): () => void {
    let [source, timer, tries]: [EventSource | undefined, number, number] = [undefined, 0, 0];
    const start = () => {
        source = new EventSource(urlOf());
        source.onopen = () => {
            tries = 0;
            open();
        };
        source.onerror = () => {
            lost();
            if (source?.readyState !== EventSource.CLOSED) return;
            timer = window.setTimeout(start, Math.min(15_000, 1000 * 2 ** tries++));
        };
        for (const [name, handle] of Object.entries(on)) source.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent<string>).data) as never));
    };
    start();
    return () => {
        clearTimeout(timer);
        source?.close();
    };
}
