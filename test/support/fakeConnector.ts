import { type KeyObject, generateKeyPairSync, sign } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { BotSettings } from '../../src/channels/teams.js';

export const APP_ID = '11111111-1111-4111-8111-111111111111';

export interface Recorded { method: string; path: string; authorization?: string; body: Record<string, unknown>; /** It was answered with a fault. */ failed?: true }
/** Status 0 never answers. */
export interface Fault { path?: RegExp; status: number; headers?: Record<string, string>; body?: unknown; times?: number }

export interface FakeConnector {
    url: string;
    /** What the bot sent, in order. */
    sent: Recorded[];
    /** TCP connections taken so far. */
    connections(): number;
    /** Answers the next calls with this instead. */
    fail(fault: Fault): void;
    /** A channel's token; override claims, or sign with another key. */
    token(claims?: Record<string, unknown>, key?: KeyObject): string;
    /** Files lying at paths of this host, or what answers there. */
    files: Map<string, { contentType: string; bytes: Buffer } | ((request: http.IncomingMessage, response: http.ServerResponse) => void)>;
    settings: BotSettings;
    /** Credentials whose tokens are `bot-1`, `bot-2`… for every fresh one. */
    credentials: ServiceClientCredentialsFactory;
    close(): Promise<void>;
}

// Making a key takes a tenth of a second; every fake speaks with the same one.
const channelKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Microsoft's connector and token issuer on loopback: publishes one key, records what is sent, fails on demand. */
export async function startFakeConnector(): Promise<FakeConnector> {
    const { publicKey, privateKey } = channelKeys;
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', endorsements: ['msteams', 'webchat'] };
    const sent: Recorded[] = [];
    const faults: Fault[] = [];
    const files: FakeConnector['files'] = new Map();
    let connections = 0;
    let url = '';

    const server = http.createServer((request, response) => {
        const answer = (status: number, body: unknown, headers = {}) => {
            // restify, loaded into the same process, makes writeHead return nothing.
            response.writeHead(status, { 'content-type': 'application/json', ...headers });
            response.end(JSON.stringify(body));
        };
        if (request.url === '/openid') return answer(200, { issuer: 'https://api.botframework.com', jwks_uri: `${url}/keys`, id_token_signing_alg_values_supported: ['RS256'] });
        if (request.url === '/keys') return answer(200, { keys: [jwk] });
        const file = files.get(request.url ?? '');
        if (typeof file === 'function') return file(request, response);
        if (file) {
            response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.bytes.length });
            response.end(file.bytes);
            return undefined;
        }
        if (request.method === 'GET') return answer(404, {});
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
            const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
            sent.push({ method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization, body });
            const fault = takeFault(faults, request.url ?? '');
            if (fault) sent.at(-1)!.failed = true;
            if (fault?.status === 0) return undefined;
            if (fault) return answer(fault.status, fault.body ?? {}, fault.headers);
            const id = `${1700000000000 + sent.length}`;
            return answer(201, request.url === '/v3/conversations' ? { id: `${channelOf(body)};messageid=${id}`, activityId: id } : { id });
        });
        return undefined;
    });
    server.on('connection', () => { connections += 1; });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

    return {
        url, sent, files, connections: () => connections,
        fail: (fault) => void faults.push({ times: 1, ...fault }),
        token: (claims = {}, key = privateKey) => jwt({ iss: 'https://api.botframework.com', aud: APP_ID, serviceurl: url, ...claims }, key),
        settings: {
            MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'unused', MicrosoftAppType: 'MultiTenant', ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
            ToChannelFromBotLoginUrl: url, ToChannelFromBotOAuthScope: 'https://api.botframework.com', OAuthUrl: url,
            ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`, ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
        },
        credentials: new FakeCredentials(),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}

function takeFault(faults: Fault[], path: string): Fault | undefined {
    const fault = faults.find((candidate) => candidate.path?.test(path) ?? true);
    if (!fault) return undefined;
    fault.times = (fault.times ?? 1) - 1;
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
    return fault;
}

function channelOf(body: Record<string, unknown>): string {
    return (body.channelData as { channel?: { id?: string } } | undefined)?.channel?.id ?? 'a:new';
}

/** Signs with RS256; valid from a minute ago for an hour unless the claims say otherwise. */
export function jwt(claims: Record<string, unknown>, key: KeyObject, header: Record<string, unknown> = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const unsigned = `${encode({ alg: 'RS256', kid: 'k1', typ: 'JWT', ...header })}.${encode({ nbf: now - 60, exp: now + 3600, ...claims })}`;
    return `${unsigned}.${sign('RSA-SHA256', Buffer.from(unsigned), key).toString('base64url')}`;
}

class FakeCredentials extends ServiceClientCredentialsFactory {
    private issued = 1;

    override isValidAppId(appId: string): Promise<boolean> {
        return Promise.resolve(appId === APP_ID);
    }

    override isAuthenticationDisabled(): Promise<boolean> {
        return Promise.resolve(false);
    }

    override createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
        const credentials = {
            getToken: (fresh = false) => {
                if (fresh) this.issued += 1;
                return Promise.resolve(`bot-${this.issued}`);
            },
            signRequest: <T>(resource: T) => Promise.resolve(resource),
        };
        return Promise.resolve(credentials);
    }
}
