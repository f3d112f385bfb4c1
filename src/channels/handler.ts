import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import { conversationIdOf, placeOf } from './address.js';
import { toIncoming } from './incoming.js';
import type { Receive } from './port.js';

export { toIncoming } from './incoming.js';

export interface HandlerOptions {
    /** Stores what came in. The platform gets its receipt once this resolves; if it rejects, the platform will send again. */
    receive: Receive;
    /** The customer is typing. */
    onTyping?: (conversationId: string) => void;
    /** Time where the platform gives none; default the clock. */
    now?: () => number;
}

/**
 * The one handler of all channels: `await handler.run(context)` stores what the activity means and returns. It never replies inside the turn,
 * so it may be embedded in any botbuilder bot, which may also register listeners of its own on it.
 */
export function createHandler({ receive, onTyping, now = Date.now }: HandlerOptions): ActivityHandler {
    return new Handler(async ({ activity }) => {
        const place = onTyping && activity.type === 'typing' ? placeOf(activity) : undefined;
        if (place) onTyping?.(conversationIdOf(place));
        const incoming = toIncoming(activity, now());
        if (incoming) await receive(incoming);
    });
}

class Handler extends ActivityHandler {
    constructor(private readonly store: (context: TurnContext) => Promise<void>) {
        super();
    }

    override async run(context: TurnContext): Promise<void> {
        await this.store(context);
        // Where nobody else listens, the dispatch of ActivityHandler would be a dozen nested awaits for nothing.
        if (context.activity.type === 'invoke' || Object.keys(this.handlers).length > 0) await super.run(context);
    }

    /** A press of Action.Execute wants an answer, or the client shows an error. What the press leads to comes later, as a message or a changed card. */
    protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
        if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
        return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' } };
    }
}
