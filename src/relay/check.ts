/** Files held against the limits while they pass: nothing is believed, and nothing held in memory but the first bytes. */
import { Readable } from 'node:stream';
import { DeliveryError } from '../errors.js';
import type { Attachment, Trouble } from '../model.js';
import { claimedType, HEAD, typeOf } from './kinds.js';
import { safeName } from './names.js';
import { fileTrouble, MEGABYTE, type FileLimits, type OpenFile, type RawFile } from './port.js';

/** Refuses by what was announced alone, so that nobody is asked for a file that cannot be taken. @throws DeliveryError */
export function checkAnnounced({ size, contentType, name }: Attachment, limits: FileLimits): void {
    if (size !== undefined && size > limits.bytes) throw tooLarge(limits);
    const claimed = claimedType(contentType, name);
    if (claimed !== 'application/octet-stream' && claimed !== 'image/*' && !limits.types.has(claimed)) throw wrongType(claimed);
}

/** The same as a verdict: what is wrong with a file as announced. */
export function announcedFault(file: Attachment, limits: FileLimits): { trouble: Trouble; limit?: number } | undefined {
    try {
        checkAnnounced(file, limits);
        return undefined;
    } catch (error) {
        const { trouble = 'fileUnknown', limit } = error instanceof DeliveryError ? error.detail : {};
        return { trouble, ...(limit === undefined ? {} : { limit }) };
    }
}

/**
 * The file with its first bytes looked at and the rest counted: the stream fails beyond the limit, and where the bytes are not as many as announced.
 * @throws DeliveryError
 */
export async function checked(file: Attachment, raw: RawFile, limits: FileLimits): Promise<OpenFile> {
    const { stream, size } = raw;
    // Whoever reads hears of it; one that is left unread may break off in peace.
    stream.on('error', () => undefined);
    try {
        if (size !== undefined && size > limits.bytes) throw tooLarge(limits);
        const parts = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
        const first = await firstParts(parts);
        const head = Buffer.concat(first).subarray(0, HEAD);
        if (head.length === 0) throw fileTrouble('fileUnknown', 'The file is empty.');
        const name = safeName(file.name);
        const claimed = claimedType(file.contentType, name);
        const contentType = typeOf(head, claimedType(raw.contentType) === 'application/octet-stream' ? claimed : raw.contentType!, name);
        const disguised = claimed.startsWith('image/') && !contentType.startsWith('image/');
        if (!limits.types.has(contentType) || disguised) throw wrongType(contentType);
        return { stream: passedOn(counted(first, parts, size, limits), stream), size, contentType, name };
    } catch (error) {
        stream.destroy();
        throw error;
    }
}

const tooLarge = ({ bytes }: FileLimits) => fileTrouble('fileSize', `The file is larger than ${bytes} bytes.`, Math.floor(bytes / MEGABYTE));
const wrongType = (type: string) => fileTrouble('fileType', `Files of the type ${type} are not passed on.`);

/** The parts as a stream. Unlike one of Node's own making it can be left at once while the source is silent, and the source with it. */
function passedOn(parts: AsyncIterator<Buffer>, source: Readable): Readable {
    return new Readable({
        read() {
            parts.next().then(({ done, value }) => this.push(done ? null : value), (error: Error) => this.destroy(error));
        },
        destroy(error, done) {
            source.destroy();
            done(error);
        },
    });
}

async function firstParts(parts: AsyncIterator<Buffer>): Promise<Buffer[]> {
    const first: Buffer[] = [];
    for (let length = 0; length < HEAD;) {
        const next = await parts.next();
        if (next.done) break;
        first.push(next.value);
        length += next.value.length;
    }
    return first;
}

/** The parts again, counted. */
async function* counted(first: readonly Buffer[], rest: AsyncIterator<Buffer>, size: number | undefined, limits: FileLimits): AsyncGenerator<Buffer> {
    let count = 0;
    const pass = (part: Buffer): Buffer => {
        count += part.length;
        if (count > limits.bytes) throw tooLarge(limits);
        if (size !== undefined && count > size) throw fileTrouble('fileUnknown', 'The file is longer than announced.');
        return part;
    };
    for (const part of first) yield pass(part);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield pass(next.value);
    if (size !== undefined && count !== size) throw new DeliveryError('The file broke off.', { trouble: 'fileUnknown' });
}
