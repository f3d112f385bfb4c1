import { Button, MessageBar, MessageBarActions, MessageBarBody, Tab, TabList, Tooltip } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { call } from '../shared/api.js';
import { LanguageSwitch, Mark } from '../shared/parts.js';
import { useLanguage } from '../shared/words.js';
import { CaseScreen } from './CaseScreen.js';
import { DeadLetters } from './DeadLetters.js';
import { Queue } from './Queue.js';
import { isWaiting, rowsOf, type View } from './rows.js';
import { ShortcutsDialog, useShortcuts } from './Shortcuts.js';
import { useDesk } from './useDesk.js';

interface Props { me: { id: string; name: string }; locales: string[]; onLanguage: (locale: string) => void; reload: () => void }

const VIEWS: View[] = ['open', 'mine', 'closed'];
const hashCase = () => decodeURIComponent(location.hash.slice(1)) || undefined;

export function Board({ me, locales, onLanguage, reload }: Props) {
    const { locale, say } = useLanguage();
    const [view, setView] = useState<View>('open');
    const [caseId, setCaseId] = useState(hashCase);
    const [help, setHelp] = useState(false);
    const desk = useDesk(locale, view, caseId, reload);
    const rows = rowsOf(desk.rows.values(), view, me.id);
    const waiting = [...desk.rows.values()].filter(isWaiting).length;

    const open = useCallback((id: string | undefined) => { location.hash = id ? encodeURIComponent(id) : ''; }, []);
    useEffect(() => {
        const follow = () => setCaseId(hashCase());
        window.addEventListener('hashchange', follow);
        return () => window.removeEventListener('hashchange', follow);
    }, []);
    useEffect(() => { document.title = `${waiting > 0 ? `(${waiting}) ` : ''}${say('web-desk-title')}`; }, [waiting, say]);

    const step = (by: number) => {
        const next = rows[Math.max(0, Math.min(rows.length - 1, rows.findIndex((row) => row.id === caseId) + by))];
        if (next) open(next.id);
    };
    useShortcuts({ j: () => step(1), k: () => step(-1), '?': () => setHelp(true), Escape: () => open(undefined) });
    const signOut = () => call('DELETE', '/desk/session', {}).then(reload, reload);

    return (
        <div className={caseId ? 'board with-case' : 'board'}>
            <header className="board-head">
                <Mark size={30} />
                <h1>{say('web-desk-title')}</h1>
                {!desk.connected && <span className="lost" role="status">{say('web-desk-reconnecting')}</span>}
                <span className="grow" />
                <DeadLetters />
                <Tooltip content={say('web-desk-shortcuts')} relationship="label"><Button appearance="subtle" className="help" onClick={() => setHelp(true)}>?</Button></Tooltip>
                <LanguageSwitch locales={locales} onChoose={onLanguage} />
                <span className="me">{me.name}</span>
                <Button appearance="subtle" onClick={() => void signOut()}>{say('web-desk-signout')}</Button>
            </header>
            <nav className="side" aria-label={say('web-desk-queue')}>
                <TabList selectedValue={view} onTabSelect={(_, { value }) => setView(value as View)}>
                    {VIEWS.map((name) => <Tab key={name} value={name}>{say(`web-desk-view-${name}`)}</Tab>)}
                </TabList>
                <Queue rows={rows} view={view} loaded={desk.loaded} myId={me.id} openedId={caseId} onOpen={open} />
            </nav>
            <main className="stage">
                {desk.fault && (
                    <MessageBar intent="warning" className="fault-bar" role="alert">
                        <MessageBarBody>{say(desk.fault.key, desk.fault.args)}</MessageBarBody>
                        <MessageBarActions><Button size="small" onClick={desk.clearFault}>{say('web-desk-dismiss')}</Button></MessageBarActions>
                    </MessageBar>
                )}
                {desk.opened
                    ? <CaseScreen key={desk.opened.case.id} opened={desk.opened} desk={desk} me={me} onBack={() => open(undefined)} />
                    : !caseId && <div className="nothing"><Mark size={64} /><p>{say('web-desk-choose')}</p></div>}
            </main>
            <ShortcutsDialog open={help} onClose={() => setHelp(false)} />
        </div>
    );
}
