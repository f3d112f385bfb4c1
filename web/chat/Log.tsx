import { Fragment, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MailboxItem } from '../../src/store/port.js';
import { FileList } from '../shared/Files.js';
import { Mark, RichText } from '../shared/parts.js';
import { clock } from '../shared/time.js';
import { useLanguage } from '../shared/words.js';
import { CustomerLine } from './CustomerLine.js';
import { MessageCard } from './MessageCard.js';
import type { ChatState, Draft } from './state.js';
import type { Chat } from './useChat.js';

/** Lines of one speaker closer than this stand together under one name; milliseconds. */
const TOGETHER_MS = 3 * 60_000;
const NEAR_END_PX = 80;

export function Log({ state, chat }: { state: ChatState; chat: Chat }) {
    const { say } = useLanguage();
    const box = useRef<HTMLDivElement>(null);
    const [behind, setBehind] = useState(false);
    const following = useRef(true);
    const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight });

    useLayoutEffect(() => {
        if (following.current || state.drafts.at(-1)?.status === 'sending') toEnd();
        else setBehind(true);
    }, [state.items, state.drafts, state.typing]);
    useEffect(() => {
        const observer = new ResizeObserver(() => { if (following.current) toEnd(); });
        if (box.current) observer.observe(box.current);
        return () => observer.disconnect();
    }, []);

    const onScroll = () => {
        const { scrollTop, scrollHeight, clientHeight } = box.current!;
        following.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
        if (following.current) setBehind(false);
    };

    return (
        <main className="log" ref={box} onLoadCapture={() => { if (following.current) toEnd(); }} onScroll={onScroll} tabIndex={0} aria-label={say('web-chat-log')}>
            <div className="lines" role="log" aria-live="polite" aria-relevant="additions text">
                {state.items.map((item, i) => <Line key={item.id} item={item} before={state.items[i - 1]} chat={chat} />)}
                {state.drafts.map((draft) => <DraftLine key={draft.id} draft={draft} chat={chat} />)}
            </div>
            {state.typing && <Typing name={state.typing.from === 'humanAgent' ? state.typing.name : undefined} person={state.typing.from === 'humanAgent'} />}
            {behind && <button type="button" className="newer" onClick={toEnd}>{say('web-chat-newer')}</button>}
        </main>
    );
}

function Line({ item, before, chat }: { item: MailboxItem; before?: MailboxItem; chat: Chat }) {
    const { say } = useLanguage();
    const fresh = before?.from !== item.from || before.person?.id !== item.person?.id || item.at - before.at > TOGETHER_MS;
    if (item.deleted) return <p className={`gone ${item.from}`}>{say('web-chat-deleted')}</p>;
    if (item.from === 'customer') return <CustomerLine item={item} fresh={fresh} chat={chat} />;
    return (
        <Fragment>
            {fresh && <SpeakerLine item={item} />}
            <article className={`bubble ${item.from}`}>
                {item.message.text && !(item.message.card && item.message.card.blocks.length > 0) && <p className="said"><RichText text={item.message.text} marks={item.message.marks} /></p>}
                {item.message.card && <MessageCard card={item.message.card} chat={chat} />}
                <FileList files={item.message.attachments} />
            </article>
        </Fragment>
    );
}

function SpeakerLine({ item }: { item: MailboxItem }) {
    const { locale, say } = useLanguage();
    const name = item.person?.name ?? item.message.from?.name;
    const person = item.from === 'humanAgent';
    return (
        <p className={`speaker ${item.from}`}>
            {person ? <span className="face" aria-hidden="true">{(name ?? say('web-chat-person')).slice(0, 1).toUpperCase()}</span> : <Mark size={20} />}
            <strong>{person ? name ?? say('web-chat-person') : say('web-chat-bot')}</strong>
            <span className="tag">{say(person ? 'web-chat-person-tag' : 'web-chat-bot-tag')}</span>
            <time dateTime={new Date(item.at).toISOString()}>{clock(item.at, locale)}</time>
        </p>
    );
}

function DraftLine({ draft, chat }: { draft: Draft; chat: Chat }) {
    const { say } = useLanguage();
    const failed = draft.status === 'failed';
    return (
        <div className="mine">
            <article className={`bubble customer ${draft.status}`}>{draft.text && <p className="said">{draft.text}</p>}{draft.names?.map((name, i) => <p key={i} className="file">{name}</p>)}</article>
            {failed
                ? (
                    <p className="unsent" role="alert">
                        <span>{say(draft.why ?? 'web-chat-failed')}</span>
                        <button type="button" onClick={() => chat.retry(draft)}>{say('web-chat-retry')}</button>
                        <button type="button" onClick={() => chat.discard(draft.id)}>{say('web-chat-discard')}</button>
                    </p>
                )
                : <p className="meta">{say('web-chat-sending')}</p>}
        </div>
    );
}

function Typing({ name, person }: { name?: string; person: boolean }) {
    const { say } = useLanguage();
    const label = person ? say('web-chat-typing-person', { name: name ?? say('web-chat-person') }) : say('web-chat-typing-bot');
    return <p className="typing"><span className="dots" aria-hidden="true"><i /><i /><i /></span>{label}</p>;
}
