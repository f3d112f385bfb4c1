import { Button, Tab, TabList } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CaseView } from '../../src/web/views.js';
import { useLanguage } from '../shared/words.js';
import { Closing } from './Closing.js';
import { Composer, type Mode, type Texts } from './Composer.js';
import { isClosed, isHeld } from './rows.js';
import { useShortcuts } from './Shortcuts.js';
import { Summary } from './Summary.js';
import { Transcript } from './Transcript.js';
import type { Desk } from './useDesk.js';

interface Props { opened: CaseView; desk: Desk; me: { id: string }; onBack: () => void }

export function CaseScreen({ opened, desk, me, onBack }: Props) {
    const { say } = useLanguage();
    const { case: item, entries } = opened;
    const [pane, setPane] = useState<'summary' | 'conversation'>('summary');
    const [mode, setMode] = useState<Mode>('reply');
    const [ending, setEnding] = useState<'handBack' | 'resolve'>();
    const [texts, setTexts] = useState<Texts>({ reply: '', note: '' });
    const box = useRef<HTMLTextAreaElement>(null);
    const mine = isHeld(item) && item.humanAgent?.id === me.id;
    const free = !isClosed(item) && !isHeld(item);

    const write = (next: Mode) => {
        setMode(next);
        setPane('conversation');
        setTimeout(() => box.current?.focus());
    };
    const use = (sentence: string) => {
        setTexts((now) => ({ ...now, reply: now.reply ? `${now.reply}\n${sentence}` : sentence }));
        write('reply');
    };
    const claim = async () => { if (await desk.act('claim')) write('reply'); };
    useShortcuts({
        c: () => { if (free) void claim(); },
        r: () => { if (mine) write('reply'); },
        n: () => { if (!isClosed(item)) write('note'); },
        b: () => { if (mine) setEnding('handBack'); },
        e: () => { if (mine) setEnding('resolve'); },
    });

    return (
        <section className={`case show-${pane}`} aria-label={item.code}>
            <header className="case-head">
                <Button appearance="subtle" className="back" onClick={onBack}>← {say('web-desk-back')}</Button>
                <div className="case-title">
                    <h2>
                        {item.customer.name ?? say('web-desk-unnamed', { code: item.code })}
                        <span className={`priority ${item.priority}`}>{say(`priority-${item.priority}`)}</span>
                    </h2>
                    <p>{[item.customer.name && item.code, say(`web-channel-${item.channel}`), say(`state-${item.state}`), held(opened, me.id, say)].filter(Boolean).join(' · ')}</p>
                </div>
                <div className="case-actions">
                    {free && <Button appearance="primary" onClick={() => void claim()}>{say('web-desk-claim')}</Button>}
                    {mine && <Button onClick={() => setEnding('handBack')}>{say('web-desk-handBack')}</Button>}
                    {mine && <Button appearance="primary" onClick={() => setEnding('resolve')}>{say('web-desk-resolve')}</Button>}
                </div>
            </header>
            <TabList className="panes" selectedValue={pane} onTabSelect={(_, { value }) => setPane(value as typeof pane)}>
                <Tab value="summary">{say('web-desk-summary')}</Tab>
                <Tab value="conversation">{say('web-desk-conversation')}</Tab>
            </TabList>
            <div className="talk">
                <Transcript entries={entries} />
                {!isClosed(item) && <Composer texts={texts} onTexts={setTexts} mode={mode} onMode={setMode} mayReply={mine} locked={held(opened, me.id, say) ?? say('web-desk-claim-first')} box={box} onSend={desk.act} onTyping={desk.typing} />}
            </div>
            <Summary opened={opened} onUse={mine ? use : undefined} />
            {ending && <Closing how={ending} onClose={() => setEnding(undefined)} onDone={(note) => desk.act(ending, note)} />}
        </section>
    );
}

function held({ case: item }: CaseView, myId: string, say: (key: string, args?: Record<string, string>) => string): string | undefined {
    if (!isHeld(item) || !item.humanAgent) return undefined;
    return item.humanAgent.id === myId ? say('web-desk-yours') : say('web-desk-claimed-by', { name: item.humanAgent.name ?? item.humanAgent.id });
}
