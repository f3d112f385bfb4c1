import { Button, MessageBar, MessageBarActions, MessageBarBody, Tab, TabList } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { DeskSession, DeskUser } from '../../src/web/views.js';
import { call } from '../shared/api.js';
import { LanguageSwitch, Mark } from '../shared/parts.js';
import { useLanguage } from '../shared/words.js';
import { CaseScreen } from './CaseScreen.js';
import { DeadLetters, useDeadLetters } from './DeadLetters.js';
import { People } from './People.js';
import { Queue } from './Queue.js';
import { isWaiting, rowsOf, VIEWS, type View } from './rows.js';
import { ShortcutsDialog, useShortcuts } from './Shortcuts.js';
import { useSound } from './sound.js';
import { useDesk } from './useDesk.js';
import { UserMenu } from './UserMenu.js';

interface Props { me: DeskUser; session: Pick<DeskSession, 'locales' | 'teams' | 'people'>; onLanguage: (locale: string) => void; reload: () => void }

/** What stands behind the # of the address: a case, or the page of what was not delivered. */
const LETTERS = '/undelivered';
const place = () => decodeURIComponent(location.hash.slice(1)) || undefined;

export function Board({ me, session, onLanguage, reload }: Props) {
    const { locale, say } = useLanguage();
    const [view, setView] = useState<View>('open');
    const [at, setAt] = useState(place);
    const [dialog, setDialog] = useState<'help' | 'people'>();
    const sound = useSound();
    const caseId = at === LETTERS ? undefined : at;
    const desk = useDesk({ locale, view, caseId, signedOut: reload, onWaiting: sound.ring });
    const { letters, load: lookForLetters, retry } = useDeadLetters();
    const rows = rowsOf(desk.rows.values(), view, me.id);
    const waiting = [...desk.rows.values()].filter(isWaiting).length;
    const toCall = rowsOf(desk.rows.values(), 'callBacks', me.id).length;
    const away = desk.here.some((one) => one.id === me.id && one.away);

    const open = useCallback((to: string | undefined) => { location.hash = to ? encodeURIComponent(to) : ''; }, []);
    useEffect(() => {
        const follow = () => setAt(place());
        window.addEventListener('hashchange', follow);
        return () => window.removeEventListener('hashchange', follow);
    }, []);
    useEffect(() => { document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${say('web-desk-title')}`; }, [waiting, say]);
    useEffect(() => { void lookForLetters(); }, [desk.opened?.undelivered, lookForLetters]);

    const step = (by: number) => {
        const next = rows[Math.max(0, Math.min(rows.length - 1, rows.findIndex((row) => row.id === caseId) + by))];
        if (next) open(next.id);
    };
    const views = Object.fromEntries(VIEWS.map((name, i) => [String(i + 1), () => setView(name)]));
    useShortcuts({ ...views, j: () => step(1), k: () => step(-1), '?': () => setDialog('help'), Escape: () => open(undefined) });
    const signOut = () => call('DELETE', '/desk/session', {}).then(reload, reload);

    return (
        <div className={at ? 'board with-case' : 'board'}>
            <header className="board-head">
                <Mark size={30} />
                <h1>{say('web-desk-title')}</h1>
                {!desk.connected && <span className="lost" role="status">{say('web-desk-reconnecting')}</span>}
                <span className="grow" />
                {(letters.length > 0 || at === LETTERS) && <Button className="dead" onClick={() => open(LETTERS)}>{say('web-desk-dead', { count: letters.length })}</Button>}
                <LanguageSwitch locales={session.locales} onChoose={onLanguage} />
                <UserMenu
                    me={me} sound={sound.on} away={away} onSound={sound.set} onAway={(gone) => void call('POST', '/desk/away', { away: gone }).catch(() => undefined)}
                    onPeople={() => setDialog('people')} onHelp={() => setDialog('help')} onSignOut={() => void signOut()}
                />
            </header>
            <nav className="side" aria-label={say('web-desk-queue')}>
                <TabList size="small" selectedValue={view} onTabSelect={(_, { value }) => setView(value as View)}>
                    {VIEWS.map((name) => <Tab key={name} value={name}>{say(`web-desk-view-${name}`)}{name === 'callBacks' && toCall > 0 && <span className="count">{toCall}</span>}</Tab>)}
                </TabList>
                <Queue rows={rows} view={view} loaded={desk.loaded} me={me} here={desk.here} ahead={desk.ahead} openedId={caseId} onOpen={open} />
            </nav>
            <main className="stage">
                {desk.fault && (
                    <MessageBar intent="warning" className="fault-bar" role="alert">
                        <MessageBarBody>{'text' in desk.fault ? desk.fault.text : say(desk.fault.key, desk.fault.args)}</MessageBarBody>
                        <MessageBarActions><Button size="small" onClick={desk.clearFault}>{say('web-desk-dismiss')}</Button></MessageBarActions>
                    </MessageBar>
                )}
                {at === LETTERS && <DeadLetters letters={letters} onRetry={(ids) => void retry(ids)} onOpen={open} onBack={() => open(undefined)} />}
                {desk.opened
                    ? <CaseScreen key={desk.opened.case.id} opened={desk.opened} desk={desk} me={me} session={session} onBack={() => open(undefined)} />
                    : !at && <div className="nothing"><Mark size={64} /><p>{say('web-desk-choose')}</p></div>}
            </main>
            <ShortcutsDialog open={dialog === 'help'} onClose={() => setDialog(undefined)} />
            {dialog === 'people' && <People me={me} here={desk.here} rows={desk.rows} onClose={() => setDialog(undefined)} />}
        </div>
    );
}
