import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';

type Convert = (char: string) => string;

/** OpenCC's own tables of single characters, `from to|from to…`: all that is asked here, and a fiftieth of the phrases it converts texts by. */
function byCharacter(...dictionaries: string[]): Convert {
    let tables: Map<string, string>[] | undefined;
    return (char) => {
        tables ??= dictionaries.map((dictionary) => new Map(dictionary.split('|').map((entry) => entry.split(' ') as [string, string])));
        return tables.reduce((known, table) => table.get(known) ?? known, char);
    };
}

/** A traditional character as its simplified one; any other as it is. */
export const toSimplified = byCharacter(TSCharacters);
/** A simplified character as its traditional one; any other as it is. */
export const toTraditional = byCharacter(STCharacters);
/** A simplified character as Taiwan writes it; any other as it is. */
export const toTaiwan = byCharacter(STCharacters, TWVariants);
/** A character as Taiwan writes it as the simplified one; any other as it is. */
export const fromTaiwan = byCharacter(TWVariantsRev, TSCharacters);
