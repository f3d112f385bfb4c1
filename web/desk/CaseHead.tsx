import { Button } from '@fluentui/react-components';
import type { CaseView, DeskUser } from '../../src/web/views.js';
import { nameOf, useLanguage, type Say } from '../shared/words.js';
import type { Ending } from './Closing.js';
import { namesOf } from './Queue.js';
import { isClosed, isHeld } from './rows.js';
import type { Desk } from './useDesk.js';

interface Props {
    opened: CaseView;
    me: DeskUser;
    here: Desk['here'];
    onBack: () => void;
    onClaim: () => void;
    onAsk: (what: Ending | 'pass') => void;
    onAnswer: (accept: boolean) => void;
}

/** Whose case it is, who else is in it, and what can be done with it. */
export function CaseHead({ opened, me, here, onBack, onClaim, onAsk, onAnswer }: Props) {
    const { say } = useLanguage();
    const { case: item, row } = opened;
    const { mine, free, closed } = standingOf(opened, me);
    const offered = row.offeredTo?.person.id === me.id;
    const deed = (what: Ending | 'pass', look?: 'primary') => <Button appearance={look} onClick={() => onAsk(what)}>{say(what === 'takeOver' ? 'web-desk-take-over' : `web-desk-${what}`)}</Button>;
    return (
        <header className="case-head">
            <Button appearance="subtle" className="back" onClick={onBack}>← {say('web-desk-back')}</Button>
            <div className="case-title">
                <h2>
                    {item.customer.name ?? say('web-desk-unnamed', { code: item.code })}
                    <span className={`priority ${item.priority}`}>{say(`priority-${item.priority}`)}</span>
                </h2>
                <p>{particulars(opened, me.id, say)}</p>
                <p className="others" role="status">{presence(here.filter((one) => one.caseId === item.id && one.id !== me.id), say)}</p>
            </div>
            <div className="case-actions">
                {(free || mine) && deed('pass')}
                {item.callBack && (free || mine) && deed('callBack')}
                {free && !offered && <Button appearance="primary" onClick={onClaim}>{say('web-desk-claim')}</Button>}
                {!free && !mine && !closed && me.role !== 'desk' && deed('takeOver')}
                {mine && deed('handBack')}
                {mine && deed('resolve', 'primary')}
            </div>
            {offered && (
                <div className="offer" role="status">
                    <span>{say('web-desk-offer')}</span>
                    <Button appearance="primary" onClick={() => onAnswer(true)}>{say('web-desk-accept')}</Button>
                    <Button onClick={() => onAnswer(false)}>{say('web-desk-decline')}</Button>
                </div>
            )}
            {item.callBack && !closed && (
                <div className="offer call">
                    <span>{say('web-desk-wish', { wish: item.callBack.wish })}</span>
                    {item.callBack.phone && <a href={`tel:${item.callBack.phone.replace(/[^+\d]/g, '')}`}>{say('web-desk-call', { phone: item.callBack.phone })}</a>}
                </div>
            )}
        </header>
    );
}

/** What the case is to the person who looks at it. */
export function standingOf({ case: item }: CaseView, me: { id: string }): { mine: boolean; free: boolean; closed: boolean } {
    const closed = isClosed(item);
    return { mine: isHeld(item) && item.humanAgent?.id === me.id, free: !closed && !isHeld(item), closed };
}

/** Who has it, if anybody. */
export function heldBy({ case: item }: CaseView, myId: string, say: Say): string | undefined {
    if (!isHeld(item) || !item.humanAgent) return undefined;
    return item.humanAgent.id === myId ? say('web-desk-yours') : say('web-desk-claimed-by', { name: item.humanAgent.name ?? item.humanAgent.id });
}

function particulars(opened: CaseView, myId: string, say: Say): string {
    const { customer, code, channel, team, state } = opened.case;
    const parts = [customer.name && code, nameOf(say, `web-channel-${channel}`, channel), team && nameOf(say, `team-${team}`, team), say(`state-${state}`), heldBy(opened, myId, say)];
    return parts.filter(Boolean).join(' · ');
}

/** Who else is in this case: writing says more than looking. */
function presence(others: Desk['here'], say: Say): string {
    const writing = others.filter((one) => one.typing);
    if (writing.length > 0) return say('web-desk-others-type', { names: namesOf(writing) });
    return others.length > 0 ? say('web-desk-others-look', { names: namesOf(others) }) : '';
}
