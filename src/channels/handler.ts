import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Card, Incoming } from '../model.js';
import { toAdaptiveCard } from './adaptiveCard.js';
import { conversationIdOf, placeOf } from './address.js';
import { toIncoming } from './incoming.js';
import type { Receive } from './port.js';

export { toIncoming } from './incoming.js';

export interface HandlerOptions {
    /** Stores what came in. The platform gets its receipt once this resolves; if it rejects, the platform will send again. */
    receive: Receive;
    /** The card whose button was pressed as it stands now that the press is stored; asked only where the client waits for it, and never for long. */
    refreshed?: (incoming: Incoming) => Promise<Card | undefined>;
    /** The customer is typing. */
    onTyping?: (conversationId: string) => void;
    /** Time where the platform gives none; default the clock. */
    now?: () => number;
}

/**
 * The one handler of all channels: `await handler.run(context)` stores what the activity means and returns. It never replies inside the turn,
 * so it may be embedded in any botbuilder bot, which may also register listeners of its own on it.
 */
export function createHandler({ receive, refreshed, onTyping, now = Date.now }: HandlerOptions): ActivityHandler {
    const take = async ({ activity }: TurnContext): Promise<Incoming | undefined> => {
        const place = onTyping && activity.type === 'typing' ? placeOf(activity) : undefined;
        if (place) onTyping?.(conversationIdOf(place));
        const incoming = toIncoming(activity, now());
        if (incoming) await receive(incoming);
        return incoming;
    };
    return new Handler(take, async (incoming) => refreshed?.(incoming).catch(() => undefined));
}

class Handler extends ActivityHandler {
    private readonly taken = new WeakMap<TurnContext, Incoming>();

    constructor(private readonly take: (context: TurnContext) => Promise<Incoming | undefined>, private readonly refreshed: (incoming: Incoming) => Promise<Card | undefined>) {
        super();
    }

    override async run(context: TurnContext): Promise<void> {
        const incoming = await this.take(context);
        if (incoming) this.taken.set(context, incoming);
        // Where nobody else listens, the dispatch of ActivityHandler would be a dozen nested awaits for nothing.
        if (context.activity.type === 'invoke' || Object.keys(this.handlers).length > 0) await super.run(context);
    }

    /** A press of Action.Execute wants an answer, or the client shows an error: the card as it is now, or nothing; whatever else comes of it comes as a message. */
    protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
        if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
        const incoming = this.taken.get(context);
        const card = incoming && await this.refreshed(incoming);
        const body = card
            ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: toAdaptiveCard(card, card.title ?? '') }
            : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' };
        return { status: 200, body };
    }
}
