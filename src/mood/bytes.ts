/** Tables of weights in one byte each, stored without a sign. */

/** What a byte has to be lessened by. */
export const ZERO = 128;
/** So many rows can be added up at once: more would overflow the lanes. */
export const MOST_ROWS = 256;

/**
 * Adds rows of a table to `into`, byte by byte: four are read at once and added in two lanes of 16 bits each, a third of the time of one by one.
 * @param fours the table, four bytes a number. @param places where each row begins, in fours. @param count rows, at most `MOST_ROWS`
 * @param length fours of a row
 */
export function addRows(fours: Int32Array, places: Int32Array, count: number, length: number, into: Int32Array): void {
    for (let four = 0, at = 0; four < length; four++, at += 4) {
        let even = 0;
        let odd = 0;
        for (let i = 0; i < count; i++) {
            const bytes = fours[places[i]! + four]!;
            even = (even + (bytes & 0xff00ff)) | 0;
            odd = (odd + ((bytes >>> 8) & 0xff00ff)) | 0;
        }
        into[at]! += even & 0xffff;
        into[at + 1]! += odd & 0xffff;
        into[at + 2]! += even >>> 16;
        into[at + 3]! += odd >>> 16;
    }
}

/** The bytes of a table, four a number. */
export const foursOf = (table: Uint8Array): Int32Array => new Int32Array(table.buffer, table.byteOffset, table.length / 4);
