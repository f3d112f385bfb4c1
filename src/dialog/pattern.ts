/** Longest pattern an admin may write; longer ones are never needed for a reference number and are hard to check by eye. */
const LONGEST = 200;

/**
 * Why a slot's pattern cannot be used, or `undefined` if it can.
 * Refused besides broken ones: back-references, and a repeated group that itself holds a repetition or a choice (`(a+)+`, `(a|aa)*`),
 * because a hostile text makes the matcher try exponentially many ways.
 */
export function patternFault(source: string): string | undefined {
    if (source.length > LONGEST) return `the pattern is longer than ${LONGEST} characters`;
    try {
        compilePattern(source);
    } catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
    const bare = source.replace(/\[(?:\\.|[^\]\\])*\]/g, 'x');
    if (/\\(?:[1-9]|k<)/.test(bare)) return 'back-references are not allowed';
    return hasNestedRepeat(bare.replace(/\\./g, 'x')) ? 'a repeated group must not contain a repetition or a choice' : undefined;
}

/** Matches the whole value, whatever its case. */
export function compilePattern(source: string): RegExp {
    return new RegExp(`^(?:${source})$`, 'iu');
}

/** `source` has neither escapes nor classes any more, so brackets and quantifiers are what they look like. */
function hasNestedRepeat(source: string): boolean {
    const groups: boolean[] = [];
    for (let at = 0; at < source.length; at++) {
        const char = source[at]!;
        if (char === '(') {
            groups.push(false);
            if (source[at + 1] === '?') at++;
        } else if (char === ')') {
            const wild = groups.pop() ?? false;
            const repeated = /^(?:[*+]|\{\d+(?:,\d*)?\})/.test(source.slice(at + 1));
            if (wild && repeated) return true;
            if (wild && groups.length > 0) groups[groups.length - 1] = true;
        } else if (/[*+{|]/.test(char) && groups.length > 0) {
            groups[groups.length - 1] = true;
        }
    }
    return false;
}
