import type { Address, Attachment, CardAction, Case, Delivery, Mark, Outgoing } from './model.js';
import type { House } from './spine.js';
import { given, marksWithin } from './text/marks.js';

/** In which of the case's threads; in all of them unless said otherwise. */
interface Where { except?: string; only?: string }
/** `line`: the name under which the line can be changed later; `marks`: how `args.text` was written; `actions`: buttons under it. */
interface SayOptions extends Where { actions?: CardAction[]; attachments?: Attachment[]; line?: string; marks?: Mark[] }
type NewDelivery = Omit<Delivery, 'id' | 'conversationId'> & { id?: string };

/** What a turn writes in the desk's channels: the case's card in each, and the lines of the thread under it. */
export class Threads {
    constructor(private readonly house: House, private readonly now: number, private readonly turn: { item(): Case | undefined; deliver(delivery: NewDelivery): Delivery }) {}

    /** Posts the case's card in every desk place and remembers which message it is. */
    postCards(item: Case): Case {
        const cards = this.house.desk.places.map(({ place, address }) => {
            const delivery = this.turn.deliver({ lane: laneOf(place, item), address, op: 'send', message: this.cardOf(item), by: 'system' });
            return { place, deliveryId: delivery.id };
        });
        return { ...item, cards };
    }

    /** Brings the cards in all desk places up to date with the case. */
    refreshCards(): void {
        const item = this.turn.item();
        for (const card of item?.cards ?? []) {
            const address = this.addressOf(card.place);
            if (address) this.turn.deliver({ lane: laneOf(card.place, item!), address, op: 'update', replaces: card.deliveryId, message: this.cardOf(item!), by: 'system' });
        }
    }

    /** Says one line in the desk's language; `except` is the place where it was said already, `actions` are buttons under it. */
    say(key: string, args: Record<string, string | number>, options: SayOptions = {}): void {
        const { actions, attachments = [], line, marks } = options;
        const text = this.words(key, args);
        const message = {
            text, ...given(marksWithin(text, String(args['text'] ?? ''), marks)), ...(attachments.length ? { attachments } : {}),
            ...(actions ? { card: { blocks: [{ kind: 'text' as const, text }], actions } } : {}),
        };
        this.inEach(options, (place) => ({ op: 'send', message, ...(line === undefined ? {} : { id: lineIn(place, line) }) }));
    }

    /** Shows files of the line `key`. */
    files(key: string, files: readonly Attachment[], words: string, args: Record<string, string>, where: Where = {}): void {
        for (const { id, file } of filesOf(key, files)) {
            const text = this.words(words, { ...args, file: file.name ?? '' });
            this.inEach(where, (place) => ({ op: 'send', message: { text, attachments: [file] }, id: lineIn(place, id) }));
        }
    }

    /** Changes a line that was said under the name `key`. */
    change(key: string, words: string, args: Record<string, string>, marks?: Mark[], where: Where = {}): void {
        const text = this.words(words, args);
        const message = { text, ...given(marksWithin(text, args['text'] ?? '', marks)) };
        this.inEach(where, (place) => ({ op: 'update', message, replaces: lineIn(place, key) }));
    }

    /** Takes back what was said under the name `key`: its words, and its files. */
    remove(key: string, words: boolean, files: readonly Attachment[] | undefined, where: Where = {}): void {
        for (const id of [...(words ? [key] : []), ...filesOf(key, files).map((file) => file.id)]) {
            this.inEach(where, (place) => ({ op: 'delete', message: { text: '' }, replaces: lineIn(place, id) }));
        }
    }

    /** Words of the desk's language. */
    words(key: string, args: Record<string, string | number> = {}): string {
        return this.house.wording.text(this.house.desk.locale, key, args);
    }

    private inEach({ except, only }: Where, said: (place: string) => Pick<Delivery, 'op' | 'message' | 'replaces'> & { id?: string }): void {
        const item = this.turn.item();
        for (const card of item?.cards ?? []) {
            const address = this.addressOf(card.place);
            if (!address || card.place === except || (only !== undefined && card.place !== only)) continue;
            this.turn.deliver({ lane: laneOf(card.place, item!), address, threadOf: card.deliveryId, by: 'system', ...said(card.place) });
        }
    }

    private cardOf(item: Case): Outgoing {
        const card = this.house.wording.caseCard(item, this.house.desk.locale, this.now, this.house.desk.roster);
        return { text: card.title ?? item.code, card };
    }

    private addressOf(place: string): Address | undefined {
        return this.house.desk.places.find((desk) => desk.place === place)?.address;
    }
}

/** The deliveries of a line's files: each travels alone, so that trouble with one holds up nothing else. */
export function filesOf(key: string, files: readonly Attachment[] | undefined): { id: string; file: Attachment }[] {
    return (files ?? []).filter(({ held }) => held).map((file, i) => ({ id: `${key}:${i + 1}`, file }));
}

const lineIn = (place: string, key: string): string => `${place}>${key}`;
const laneOf = (place: string, item: Case): string => `${place}#${item.id}`;
