/** What a file is, told by its first bytes: what it claims to be counts only where bytes cannot tell. */

/** Bytes looked at. */
export const HEAD = 4100;

const ascii = (head: Buffer, at: number, text: string): boolean => head.subarray(at, at + text.length).toString('latin1') === text;
const hex = (head: Buffer, bytes: string): boolean => head.subarray(0, bytes.length / 2).toString('hex') === bytes;
const brand = (head: Buffer, ...brands: string[]): boolean => ascii(head, 4, 'ftyp') && brands.some((name) => ascii(head, 8, name));

/** Content types with bytes of their own at the beginning, https://en.wikipedia.org/wiki/List_of_file_signatures */
const SIGNATURES: readonly [type: string, fits: (head: Buffer) => boolean][] = [
    ['image/png', (head) => hex(head, '89504e470d0a1a0a')],
    ['image/jpeg', (head) => hex(head, 'ffd8ff')],
    ['image/gif', (head) => ascii(head, 0, 'GIF87a') || ascii(head, 0, 'GIF89a')],
    ['image/webp', (head) => ascii(head, 0, 'RIFF') && ascii(head, 8, 'WEBP')],
    ['image/heic', (head) => brand(head, 'heic', 'heix', 'mif1', 'hevc')],
    ['application/pdf', (head) => ascii(head, 0, '%PDF-')],
    ['video/quicktime', (head) => brand(head, 'qt  ')],
    ['video/mp4', (head) => ascii(head, 4, 'ftyp')],
    ['audio/mpeg', (head) => ascii(head, 0, 'ID3') || hex(head, 'fffb') || hex(head, 'fff3')],
    ['application/zip', (head) => hex(head, '504b0304') || hex(head, '504b0506')],
    ['application/x-ole-storage', (head) => hex(head, 'd0cf11e0a1b11ae1')],
    ['application/x-msdownload', (head) => ascii(head, 0, 'MZ')],
    ['application/x-executable', (head) => hex(head, '7f454c46')],
    ['text/html', (head) => /^\s*<(!doctype\s+html|html|head|body|script|iframe|svg|\?xml|!--)/i.test(text(head))],
];
/** Types that are one of the above inside. */
const INSIDE: Record<string, string> = {
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'application/zip',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'application/zip',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'application/zip',
    'application/msword': 'application/x-ole-storage',
    'application/vnd.ms-excel': 'application/x-ole-storage',
    'application/vnd.ms-powerpoint': 'application/x-ole-storage',
};
const ENDINGS: Record<string, string> = {
    png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', heic: 'image/heic', pdf: 'application/pdf', txt: 'text/plain', log: 'text/plain', csv: 'text/csv',
    mp4: 'video/mp4', mov: 'video/quicktime', mp3: 'audio/mpeg', m4a: 'audio/mp4', zip: 'application/zip', doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};

/** What is taken unless an admin says otherwise: pictures, documents, plain text, short films and sounds; nothing that runs or unpacks. */
export const DEFAULT_TYPES: readonly string[] = [...new Set(Object.values(ENDINGS))].filter((type) => type !== 'application/zip');

/** What the names of files of these types end in; none if one of the types is known by no ending, since then a list would keep out what is allowed. */
export function endingsOf(types: ReadonlySet<string>): string[] {
    const known = new Set(Object.values(ENDINGS));
    if ([...types].some((type) => !known.has(type))) return [];
    return Object.entries(ENDINGS).flatMap(([ending, type]) => (types.has(type) ? [ending] : []));
}

/** Pictures every browser and chat shows by itself, and that cannot carry a script. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);
export const isShown = (contentType: string): boolean => SHOWN.has(contentType);

/**
 * The content type a file is treated as: what the bytes show; among types that share a beginning, and where bytes show nothing, what was claimed.
 * @param claimed content type given with it, parameters and all
 */
export function typeOf(head: Buffer, claimed: string, name = ''): string {
    const said = plainType(claimed);
    const ending = ENDINGS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
    const shown = SIGNATURES.find(([, fits]) => fits(head))?.[0];
    const guesses = [said, ending].filter((type) => type !== undefined);
    if (shown) return guesses.find((type) => INSIDE[type] === shown || (shown === 'video/mp4' && type === 'audio/mp4')) ?? shown;
    if (!isText(head)) return guesses.find((type) => !type.startsWith('text/') && !isKnown(type)) ?? 'application/octet-stream';
    return guesses.find((type) => type.startsWith('text/')) ?? 'text/plain';
}

/** What was claimed, where the platform claims anything: without parameters, and in the place of a type that says nothing the one the name ends in. */
export function claimedType(contentType: string | undefined, name = ''): string {
    const said = plainType(contentType ?? '');
    if (said && said !== 'application/octet-stream' && !said.startsWith('application/vnd.microsoft.teams.')) return said === 'image/jpg' ? 'image/jpeg' : said;
    return ENDINGS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

const plainType = (type: string): string => type.split(';')[0]!.trim().toLowerCase();
/** Its bytes would have shown it. */
const isKnown = (type: string): boolean => type in INSIDE || SIGNATURES.some(([known]) => known === type);
const text = (head: Buffer): string => head.subarray(0, 512).toString('utf8').replace(/^\ufeff/, '');
const isText = (head: Buffer): boolean => !head.includes(0);
