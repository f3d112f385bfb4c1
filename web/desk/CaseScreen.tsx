import { Tab, TabList } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { CaseView, DeskSession, DeskUser } from '../../src/web/views.js';
import { useLanguage } from '../shared/words.js';
import { CaseHead, heldBy, standingOf } from './CaseHead.js';
import { Closing, type Ending } from './Closing.js';
import { Composer, type Mode, type Texts } from './Composer.js';
import { PassOn } from './PassOn.js';
import { useShortcuts } from './Shortcuts.js';
import { Summary } from './Summary.js';
import { Transcript } from './Transcript.js';
import type { Desk } from './useDesk.js';

interface Props { opened: CaseView; desk: Desk; me: DeskUser; session: Pick<DeskSession, 'teams' | 'people'>; onBack: () => void }

export function CaseScreen({ opened, desk, me, session, onBack }: Props) {
    const { locale, say } = useLanguage();
    const { case: item, entries, summary, undelivered } = opened;
    const { mine, free, closed } = standingOf(opened, me);
    const [pane, setPane] = useState<'summary' | 'conversation'>('summary');
    const [asking, setAsking] = useState<Ending | 'pass'>();
    const [canned, setCanned] = useState(false);
    const draft = useDraft(() => setPane('conversation'));
    const begun = entries.some((entry) => entry.speaker === 'humanAgent' && entry.person?.id === me.id && entry.at >= (item.claimedAt ?? 0));

    // Somebody who has begun to write meanwhile, a note perhaps, is not moved to the reply under their hands.
    const thenWrite = (done: boolean) => { if (done && !document.activeElement?.matches('input, textarea')) draft.write('reply'); };
    const claim = () => void desk.act({ do: 'claim' }).then(thenWrite);
    const sendFirst = mine && !begun ? () => void desk.act({ do: 'reply', text: summary.first }).then(thenWrite) : undefined;
    const ask = (what: Ending | 'pass', allowed: boolean) => () => { if (allowed) setAsking(what); };
    useShortcuts({
        c: () => { if (free) claim(); },
        r: () => { if (mine) draft.write('reply'); },
        n: () => { if (!closed) draft.write('note'); },
        '/': () => {
            if (!mine) return;
            draft.write('reply');
            setCanned(true);
        },
        p: ask('pass', free || mine),
        b: ask('handBack', mine),
        e: ask('resolve', mine),
    });

    return (
        <section className={`case show-${pane}`} aria-label={item.code}>
            <CaseHead opened={opened} me={me} here={desk.here} onBack={onBack} onClaim={claim} onAsk={setAsking} onAnswer={(accept) => void desk.act({ do: 'offerAnswer', accept }).then((done) => thenWrite(done && accept))} />
            <TabList className="panes" selectedValue={pane} onTabSelect={(_, { value }) => setPane(value as typeof pane)}>
                <Tab value="summary">{say('web-desk-summary')}</Tab>
                <Tab value="conversation">{say('web-desk-conversation')}</Tab>
            </TabList>
            <div className="talk">
                <Transcript entries={entries} undelivered={undelivered} myId={me.id} open={!closed} mine={mine} act={desk.act} onResend={desk.resend} />
                {desk.customerTypes && <p className="customer-typing" role="status">{say('web-desk-customer-typing')}</p>}
                {!closed && (
                    <Composer
                        draft={draft} mayReply={mine} locked={heldBy(opened, me.id, say) ?? say('web-desk-claim-first')} lang={item.summary.lang}
                        suggestion={summary.first} onSendFirst={sendFirst}
                        canned={{ open: canned, set: setCanned, url: `/desk/cases/${item.id}/canned?locale=${encodeURIComponent(locale)}` }}
                        filesUrl={`/desk/cases/${encodeURIComponent(item.id)}/files`} onSend={(how, text, files) => desk.act({ do: how, text, files })} onTyping={desk.typing}
                    />
                )}
            </div>
            <Summary opened={opened} onReveal={mine ? desk.reveal : undefined} onUse={mine ? draft.use : undefined} onSend={sendFirst} onCorrect={(emotion) => void desk.act({ do: 'correct', emotion })} />
            {asking === 'pass' && <PassOn me={me} session={session} here={desk.here} team={item.team} onClose={() => setAsking(undefined)} onDone={desk.act} />}
            {asking && asking !== 'pass' && <Closing how={asking} holder={item.humanAgent?.name} onClose={() => setAsking(undefined)} onDone={(note) => desk.act(asking === 'takeOver' ? { do: 'claim', force: true } : { do: asking, text: note || undefined })} />}
        </section>
    );
}

/** What is being written: a reply and a note, which never share a text, so that a note is not sent by a slip. */
function useDraft(show: () => void) {
    const [mode, setMode] = useState<Mode>('reply');
    const [texts, setTexts] = useState<Texts>({ reply: '', note: '' });
    const box = useRef<HTMLTextAreaElement>(null);
    const write = (next: Mode) => {
        setMode(next);
        show();
        setTimeout(() => box.current?.focus());
    };
    /** Puts a sentence into the reply, after what stands there. */
    const use = (sentence: string) => {
        setTexts((now) => ({ ...now, reply: now.reply ? `${now.reply}\n${sentence}` : sentence }));
        write('reply');
    };
    return { mode, setMode, texts, setTexts, box, write, use };
}
export type Draft = ReturnType<typeof useDraft>;
