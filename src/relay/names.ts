/** Names of files, as other people's programs will read them. */

const LONGEST = 120;
/** What is no character of a name: control and formatting characters, halves of characters, and what means something to file systems. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;

/** The last part of a name, without what could lead out of a folder, hide its ending or break a header. */
export function safeName(name: string | undefined, fallback = 'file'): string {
    const last = (name ?? '').split(/[/\\]/).at(-1)!.normalize('NFC').replace(UNSAFE, '').replace(/^[.\s]+|[.\s]+$/g, '');
    if (last.length <= LONGEST) return last || fallback;
    const ending = /\.\w{1,8}$/.exec(last)?.[0] ?? '';
    return [...last.slice(0, LONGEST - ending.length)].filter((char) => !/^[\ud800-\udfff]$/.test(char)).join('') + ending;
}

/** A number of bytes as people read it: `12 KB`, `1.4 MB`. */
export function sizeText(bytes: number): string {
    if (bytes < 1024) return `${bytes} B`;
    const [value, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
    return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} ${unit}`;
}

/** `Content-Disposition`, RFC 6266: the name once for everybody in ASCII, once as it is. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
    const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
    const whole = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
    return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
