/** What an error while asking came to. */
export interface AskingTrouble {
    /** Short, for logs and human agents. */
    why: string;
    /** For whoever runs Warmline. */
    remedy?: string;
}

/** What to do about errors on the way, by their codes: Node's own, OpenSSL's, undici's and its HTTP parser's. */
const ON_THE_WAY: readonly [codes: RegExp, remedy: string][] = [
    [/^ECONNREFUSED$/, 'nothing listens there: see that the system runs, and that host and port are right'],
    [/^(?:ENOTFOUND|EAI_)/, 'the name of its host is not known on this machine: see that it is spelt right, and ask the DNS'],
    [/^(?:ETIMEDOUT|E(?:HOST|NET)(?:UNREACH|DOWN)|UND_ERR_CONNECT_TIMEOUT)$/, 'there is no way to it: see to the network and the firewalls between'],
    [/^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/, 'it hung up: look at its own log, or at that of a proxy before it'],
    [/CERT|^UNABLE_TO_/, 'its certificate is not trusted here: renew it, or name the file of its issuer in NODE_EXTRA_CA_CERTS'],
    [/^(?:EPROTO$|ERR_SSL_|ERR_TLS_)/, 'it speaks no TLS there: see whether it is http or https, and which port'],
    [/^HPE_/, 'what answers there speaks no HTTP: see that the port is right'],
];
/** Other errors of the system and of undici. What they say of arguments is our own fault. */
const ALSO_ON_THE_WAY = /^(?:E[A-Z]+|UND_ERR_(?!INVALID|NOT_SUPPORTED).+)$/;

/** Tells trouble on the way from faults of our own. Keeps no message of an error: it may quote the address, and with it facts of the customer. */
export function troubleOf(error: unknown): AskingTrouble {
    const { name, code, cause } = (error ?? {}) as { name?: unknown; code?: unknown; cause?: { code?: unknown } };
    const known = [code, cause?.code].find((one): one is string => typeof one === 'string');
    const remedy = known === undefined ? undefined : ON_THE_WAY.find(([codes]) => codes.test(known))?.[1];
    if (known !== undefined && (remedy !== undefined || ALSO_ON_THE_WAY.test(known))) return { why: `not reachable (${known})`, ...(remedy ? { remedy } : {}) };
    const what = [name, known].filter((part) => typeof part === 'string').join(' ') || 'unknown';
    return { why: `a fault in Warmline itself (${what})`, remedy: `the network is not to blame: please report this${placeOf(error)}` };
}

/** Where an error was thrown. What stands before that in its stack is its message. */
function placeOf(error: unknown): string {
    if (!(error instanceof Error)) return '';
    const stack = error.stack ?? '';
    const place = /^ +at (.+)$/m.exec(stack.slice(stack.indexOf(error.message) + error.message.length))?.[1];
    return place === undefined ? '' : `, with the place it came from: ${place}`;
}
