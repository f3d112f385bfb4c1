import { useId, useState } from 'react';
import type { Card, CardAction } from '../../src/model.js';
import { CardBlocks } from '../shared/parts.js';
import { useLanguage } from '../shared/words.js';
import type { Chat } from './useChat.js';

/** A card of ours inside a bubble, with its buttons; a button with a prompt first opens one field. */
export function MessageCard({ card, chat }: { card: Card; chat: Chat }) {
    const { say } = useLanguage();
    const [asking, setAsking] = useState<CardAction>();
    const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
    const press = (action: CardAction, data = action.data) => {
        setState('busy');
        chat.press(action.name, data).then(() => { setState('idle'); setAsking(undefined); }, () => setState('failed'));
    };
    return (
        <div className="card">
            {card.title && <h2>{card.title}</h2>}
            <CardBlocks blocks={card.blocks} />
            {asking?.prompt
                ? <Prompt action={asking} prompt={asking.prompt} onCancel={() => setAsking(undefined)} onSubmit={(text) => press(asking, { ...asking.data, text })} />
                : (
                    <div className="card-actions">
                        {card.actions?.map((action) => (
                            <button key={action.name + action.title} type="button" className={action.look ?? ''} disabled={state === 'busy'} onClick={() => (action.prompt ? setAsking(action) : press(action))}>
                                {action.title}
                            </button>
                        ))}
                    </div>
                )}
            {state === 'failed' && <p className="unsent" role="alert">{say('web-chat-failed')}</p>}
        </div>
    );
}

interface PromptProps { action: CardAction; prompt: NonNullable<CardAction['prompt']>; onCancel: () => void; onSubmit: (text: string) => void }

function Prompt({ prompt, onCancel, onSubmit }: PromptProps) {
    const [text, setText] = useState('');
    const field = useId();
    return (
        <form className="prompt" onSubmit={(event) => { event.preventDefault(); onSubmit(text.trim()); }}>
            <label htmlFor={field}>{prompt.label}</label>
            <textarea id={field} value={text} required={prompt.required} maxLength={4000} rows={2} autoFocus onChange={(event) => setText(event.target.value)} />
            <div className="card-actions">
                <button type="submit" className="primary">{prompt.submit}</button>
                <button type="button" onClick={onCancel}>{prompt.cancel}</button>
            </div>
        </form>
    );
}
