// Draws the two icons of the Teams app: `node scripts/teams-icons.mjs`. A speech bubble with a warm wave in it.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const ACCENT = [0xc2, 0x51, 0x2b];
const WHITE = [255, 255, 255];
/** Samples per pixel and axis, to smooth the edges. */
const SAMPLES = 6;

/** Distance to a rounded box round the middle, negative inside. All shapes live in a square from -1 to 1, y downwards. */
const box = (x, y, width, height, radius) => {
    const [dx, dy] = [Math.abs(x) - width + radius, Math.abs(y) - height + radius];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};
/** The tail of the bubble, below its left half. */
const tail = (x, y) => y > 0.2 && y < 0.72 && x > -0.45 && x < -0.45 + (0.72 - y) * 0.85;
const bubble = (x, y, grow = 0) => box(x, y + 0.12, 0.68 + grow, 0.52 + grow, 0.3 + grow) < 0 || tail(x, y);
const wave = (x, y, thick) => Math.abs(x) < 0.42 && Math.abs(y + 0.12 - 0.13 * Math.sin(x * 7.2)) < thick;

/** Colour and opacity of one point. */
const colourIcon = (x, y) => [bubble(x * 1.55, y * 1.55) && !wave(x * 1.55, y * 1.55, 0.085) ? WHITE : ACCENT, 1];
const outlineIcon = (x, y) => {
    const ring = bubble(x, y, 0.12) && !(box(x, y + 0.12, 0.66, 0.5, 0.28) < 0);
    return [WHITE, ring || wave(x, y, 0.1) ? 1 : 0];
};

/** Eight-bit RGBA without interlacing; every row is preceded by its filter, 0. */
function png(size, paint) {
    const rows = Buffer.alloc(size * (size * 4 + 1));
    for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < size; column += 1) rows.set(pixel(size, row, column, paint), row * (size * 4 + 1) + 1 + column * 4);
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(size, 0);
    header.writeUInt32BE(size, 4);
    header.set([8, 6, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function pixel(size, row, column, paint) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const at = (position, step) => ((position + (step + 0.5) / SAMPLES) / size) * 2 - 1;
        const [colour, opacity] = paint(at(column, sample % SAMPLES), at(row, Math.floor(sample / SAMPLES)));
        colour.forEach((value, index) => { sum[index] += value * opacity; });
        sum[3] += opacity;
    }
    return [...sum.slice(0, 3).map((value) => (sum[3] ? Math.round(value / sum[3]) : 255)), Math.round((sum[3] / SAMPLES ** 2) * 255)];
}

function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(data.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const folder = new URL('../manifest/teams/', import.meta.url);
writeFileSync(new URL('color.png', folder), png(192, colourIcon));
writeFileSync(new URL('outline.png', folder), png(32, outlineIcon));
