// Calibration and signals on our own test part.
import { SIGNALS } from '../../src/model.js';
import { ownTest, reader } from './reader.mjs';

const read = ownTest.map((example) => ({ example, reading: reader.read(example.text, { lang: example.lang }) }));

export function reliability() {
    return Array.from({ length: 10 }, (_, bin) => {
        const inside = read.filter(({ reading }) => Math.min(9, Math.floor(reading.emotions[reading.emotion] * 10)) === bin);
        if (inside.length === 0) return undefined;
        const mean = inside.reduce((sum, { reading }) => sum + reading.emotions[reading.emotion], 0) / inside.length;
        const right = inside.filter(({ reading, example }) => example.emotions.includes(reading.emotion)).length / inside.length;
        return [`${(bin / 10).toFixed(1)}–${((bin + 1) / 10).toFixed(1)}`, String(inside.length), mean.toFixed(2), right.toFixed(2)];
    }).filter(Boolean);
}

export function signalTable() {
    return SIGNALS.map((signal) => {
        const wanted = read.filter(({ example }) => example.signals.includes(signal));
        const heard = read.filter(({ reading }) => reading.signals.includes(signal));
        const right = heard.filter(({ example }) => example.signals.includes(signal)).length;
        return [signal, String(wanted.length), (right / Math.max(heard.length, 1)).toFixed(2), (right / Math.max(wanted.length, 1)).toFixed(2)];
    });
}
