import { useCallback, useState } from 'react';
import { keep, recall } from '../shared/words.js';

const STORED = 'warmline.sound';
/** Two soft notes, in hertz, and how long each lasts, in seconds. */
const NOTES = [659.25, 880];
const LASTS = 0.22;

/** The sound for new cases: off until somebody wants it, and then remembered on this machine. */
export function useSound(): { on: boolean; set: (on: boolean) => void; ring: () => void } {
    const [on, setOn] = useState(() => recall(STORED) === 'on');
    const set = useCallback((next: boolean) => {
        keep(STORED, next ? 'on' : 'off');
        setOn(next);
        // Heard at once, so that its loudness is known; and browsers let a page sound only after somebody has pressed something.
        if (next) play();
    }, []);
    const ring = useCallback(() => { if (on) play(); }, [on]);
    return { on, set, ring };
}

let speaker: AudioContext | undefined;

function play(): void {
    speaker ??= new AudioContext();
    const { currentTime, destination } = speaker;
    for (const [i, pitch] of NOTES.entries()) {
        const [tone, volume] = [speaker.createOscillator(), speaker.createGain()];
        const start = currentTime + i * LASTS * 0.7;
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0, start);
        volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
        volume.gain.exponentialRampToValueAtTime(0.001, start + LASTS);
        tone.connect(volume).connect(destination);
        tone.start(start);
        tone.stop(start + LASTS);
    }
    void speaker.resume().catch(() => undefined);
}
