/** Line and column, both from 1. */
export interface Position { line: number; column: number }

/**
 * Where the character `offset` of a YAML text value stands in its file. `at` is where the value begins: its first letter, its
 * opening quote, or the sign of a block (`|`, `>`). YAML folds and indents, so white space is skipped on both sides.
 */
export function pointInto(file: string, at: Position, value: string, offset: number): Position {
    const start = startOf(file, at);
    const quote = file[start] === '"' || file[start] === "'" ? file[start] : undefined;
    const block = file[start] === '|' || file[start] === '>';
    let seat = block ? file.indexOf('\n', start) + 1 : quote ? start + 1 : start;
    seat = skipSpace(file, seat);
    for (let i = 0; i < Math.min(offset, value.length); i++) {
        if (/\s/.test(value[i]!)) continue;
        seat = skipSpace(file, seat) + (isEscape(file, skipSpace(file, seat), quote) ? 2 : 1);
    }
    // The end of the value is right behind its last letter, not wherever the file goes on.
    return positionOf(file, offset < value.length ? skipSpace(file, seat) : Math.min(seat, file.length));
}

function isEscape(file: string, seat: number, quote: string | undefined): boolean {
    return quote === '"' ? file[seat] === '\\' : quote === "'" && file[seat] === "'" && file[seat + 1] === "'";
}

function skipSpace(file: string, seat: number): number {
    while (seat < file.length && /\s/.test(file[seat]!)) seat++;
    return seat;
}

function startOf(file: string, at: Position): number {
    let start = 0;
    for (let line = 1; line < at.line; line++) start = file.indexOf('\n', start) + 1;
    return start + at.column - 1;
}

function positionOf(file: string, seat: number): Position {
    const before = file.slice(0, seat).split('\n');
    return { line: before.length, column: before.at(-1)!.length + 1 };
}
