import { Converter } from 'opencc-js';

type Convert = (text: string) => string;

/** Building a converter reads a dictionary of ten thousand entries: each is made once, when it is first needed. */
function lazy(from: 't' | 'cn', to: 't' | 'cn'): Convert {
    let convert: Convert | undefined;
    return (text) => (convert ??= Converter({ from, to }))(text);
}

/** Traditional characters into simplified ones. */
export const toSimplified = lazy('t', 'cn');
/** Simplified characters into traditional ones. */
export const toTraditional = lazy('cn', 't');
