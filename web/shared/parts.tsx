import { Fragment, type ReactNode } from 'react';
import type { CardBlock, Mark } from '../../src/model.js';
import { blocksOf, type Run } from '../../src/text/marks.js';
import { useLanguage } from './words.js';
import markUrl from './mark.svg';

export function Mark({ size = 32 }: { size?: number }) {
    return <img src={markUrl} width={size} height={size} alt="" />;
}

/** Plain text with its links made clickable and its formatting shown; everything else stays text. */
export function RichText({ text, marks }: { text: string; marks?: Mark[] }) {
    if (!marks?.length) return <Linked text={text} />;
    return (
        <>
            {blocksOf(text, marks).map(({ kind, runs }, i) => {
                const said = runs.map((run, j) => <Written key={j} run={run} />);
                if (kind === 'quote') return <q key={i} className="quoted">{said}</q>;
                return kind === 'pre' ? <code key={i} className="pre">{said}</code> : <Fragment key={i}>{i > 0 && '\n'}{said}</Fragment>;
            })}
        </>
    );
}

const ELEMENTS = { bold: 'strong', italic: 'em', strike: 's', code: 'code' } as const;

function Written({ run: { text, is } }: { run: Run }) {
    return (['code', 'strike', 'italic', 'bold'] as const).reduce<ReactNode>((inner, style) => {
        const Element = ELEMENTS[style];
        return is.has(style) ? <Element>{inner}</Element> : inner;
    }, <Linked text={text} />);
}

function Linked({ text }: { text: string }) {
    const parts = text.split(/(https?:\/\/[^\s<>"'，。；）)]+)/g);
    return <>{parts.map((part, i) => (i % 2 === 0 ? part : <a key={i} href={part} target="_blank" rel="noopener noreferrer">{part}</a>))}</>;
}

export function CardBlocks({ blocks }: { blocks: CardBlock[] }) {
    return <>{blocks.map((block, i) => <Block key={i} block={block} />)}</>;
}

function Block({ block }: { block: CardBlock }) {
    if (block.kind === 'divider') return <hr className="card-line" />;
    if (block.kind === 'text') return <p className={`card-text ${block.look ?? 'plain'}`}><RichText text={block.text} /></p>;
    return (
        <dl className="card-facts">
            {block.facts.map((fact, i) => <div key={i}><dt>{fact.label}</dt><dd><RichText text={fact.value} /></dd></div>)}
        </dl>
    );
}

export function LanguageSwitch({ locales, onChoose }: { locales: string[]; onChoose: (locale: string) => void }) {
    const { locale, say } = useLanguage();
    return (
        <select className="language" aria-label={say('web-language')} value={locale} onChange={(event) => onChoose(event.target.value)}>
            {locales.map((tag) => <option key={tag} value={tag} lang={tag}>{say(`web-language-${tag}`)}</option>)}
        </select>
    );
}
