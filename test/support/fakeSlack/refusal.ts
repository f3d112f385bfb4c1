import type { Json } from './json.js';

/** Slack's way to say no: HTTP 200 with `ok: false`. */
export class Refusal extends Error {
    constructor(readonly code: string, readonly faults: string[] = []) {
        super(code);
    }
}

export type Method = (args: Json) => Json;
