const DIGITS: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const STEPS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of which Chinese numbers are written, folded. */
export const HAN_DIGITS = '零〇一二两三四五六七八九十百千万';

/** The value of a Chinese or Arabic whole number (`十五`, `两百`, `一千二`, `1.2万`); NaN if it is none. */
export function numberOf(text: string): number {
    if (/^[\d.,]+$/.test(text)) return Number(text.replaceAll(',', ''));
    const [high, low] = text.split('万');
    if (low !== undefined) return numberOf(high || '一') * 10_000 + (low === '' ? 0 : numberOf(low) * (/^[一二两三四五六七八九]$/.test(low) ? 1000 : 1));
    return belowTenThousand(text);
}

function belowTenThousand(text: string): number {
    let total = 0;
    let digit: number | undefined;
    let step = 10;
    for (const char of text) {
        const value = DIGITS[char];
        const size = STEPS[char];
        if (value !== undefined) {
            digit = value;
            if (value === 0) step = 10;
        } else if (size !== undefined) {
            total += (digit ?? 1) * size;
            digit = undefined;
            step = size;
        } else return NaN;
    }
    // 一千二 is 1200, 十二 is 12, 一千零二 is 1002.
    return total + (digit ?? 0) * (total > 0 ? step / 10 : 1);
}
