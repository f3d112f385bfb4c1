export const median = (values) => {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
/** `median (least–most)` */
export const spread = (values, digits = 2) => `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;

/** Prints rows as an aligned table. */
export function table(head, rows) {
    const width = head.map((_, column) => Math.max(...[head, ...rows].map((row) => String(row[column]).length)));
    const line = (row) => row.map((cell, column) => (column === 0 ? String(cell).padEnd(width[column]) : String(cell).padStart(width[column]))).join('   ');
    return [line(head), width.map((n) => '-'.repeat(n)).join('   '), ...rows.map(line)].join('\n');
}
