import { useEffect, useState } from 'react';
import type { SummaryView } from '../../src/web/views.js';
import { useLanguage } from '../shared/words.js';
import type { Desk } from './useDesk.js';

/** What the customer has told. Sensitive values are masked; whoever has the case can have each shown, until they hide it again or leave the case. */
export function Facts({ summary: { topic, facts }, onReveal }: { summary: SummaryView; onReveal?: Desk['reveal'] }) {
    return (
        <>
            {topic && <p className="reason">{topic}</p>}
            <dl className="card-facts">
                {facts.map((fact, i) => (
                    <div key={fact.hidden ? `${fact.hidden.topic} ${fact.hidden.slot}` : i} className={fact.known ? undefined : 'unknown'}>
                        <dt>{fact.label}</dt>
                        <dd>{fact.hidden && onReveal ? <Masked fact={fact} hidden={fact.hidden} onReveal={onReveal} /> : fact.value}</dd>
                    </div>
                ))}
            </dl>
        </>
    );
}

type Fact = SummaryView['facts'][number];

/** Not there for anybody else, so that a case given away forgets what was shown of it. */
function Masked({ fact, hidden, onReveal }: { fact: Fact; hidden: NonNullable<Fact['hidden']>; onReveal: Desk['reveal'] }) {
    const { say } = useLanguage();
    const [open, setOpen] = useState(false);
    const [clear, setClear] = useState<string>();
    // With every new summary the fact may be another one.
    useEffect(() => {
        let current = open;
        if (open) {
            void onReveal(hidden).then((value) => {
                if (!current) return;
                setClear(value);
                setOpen(value !== undefined);
            });
        }
        return () => { current = false; };
    }, [open, fact]);
    const press = () => {
        setClear(undefined);
        setOpen(!open);
    };
    return (
        <>
            <span role="status">{clear ?? fact.value}</span>{' '}
            <button type="button" className="reveal" aria-label={say(open ? 'web-desk-hide-fact' : 'web-desk-show-fact', { fact: fact.label })} onClick={press}>{say(open ? 'web-desk-hide' : 'web-desk-show')}</button>
        </>
    );
}
