import type { Readable } from 'node:stream';
import { DeliveryError } from '../errors.js';
import type { Attachment, Trouble } from '../model.js';

/** Bytes on their way. Whoever has it must read the stream to its end or destroy it. */
export interface OpenFile {
    stream: Readable;
    /** Bytes to come, where it is known; the stream fails if it gives more or fewer. */
    size?: number;
    /** What the bytes are. */
    contentType: string;
    /** Safe to put into a header or a path. */
    name: string;
}

/** A channel that holds files. */
export interface FileSource {
    /**
     * @throws DeliveryError, `gone` with its `trouble` where trying again is pointless
     */
    open(file: Attachment, signal: AbortSignal): Promise<RawFile>;
    /** The way to the bytes ends soon: what is to be seen later has to be copied now. */
    fleeting?: boolean;
}

/** As a channel gives it, believed by nobody. */
export interface RawFile { stream: Readable; size?: number; contentType?: string }

/** How large a file may be, in bytes, and of which content types. */
export interface FileLimits { bytes: number; types: ReadonlySet<string> }

export const MEGABYTE = 1024 * 1024;

/** A file that cannot be passed on, however often it is tried. */
export function fileTrouble(trouble: Trouble & `file${string}`, message: string, limit?: number): DeliveryError {
    return new DeliveryError(message, { gone: true, trouble, ...(limit === undefined ? {} : { limit }) });
}
