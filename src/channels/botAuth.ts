import { type KeyObject, createPublicKey, verify } from 'node:crypto';
import type { Activity } from 'botbuilder';
import {
    AuthenticationConstants, AuthenticationError, BotFrameworkAuthentication, EndorsementsValidator, GovernmentConstants,
    type AuthenticateRequestResult, type ClaimsIdentity, type ConnectorClient, type ConnectorFactory, type UserTokenClient,
} from 'botframework-connector';
import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor.js';
import { LRUCache } from 'lru-cache';

/** How far clocks may differ, in seconds: what the Bot Framework allows. */
const CLOCK_TOLERANCE = 300;
/** A token found good is not looked at again for this long, nor beyond its end. */
const TRUST_MS = 5 * 60_000;

interface Trusted { result: AuthenticateRequestResult; until: number }

/**
 * The Bot Framework's own authentication, made cheaper and quieter:
 * - its verdict on a token is kept for minutes, per channel and serviceUrl (one check costs 0.25 ms);
 * - connector and user token clients are made once per serviceUrl instead of once per turn (a quarter of a turn's cost);
 * - tokens that are expired, meant for another channel or signed by another key are refused before the library sees them, because it
 *   writes the public key or a stack to stderr for those, and answers 500 for the last. The library still decides on everything let through.
 */
export class FrugalAuthentication extends BotFrameworkAuthentication {
    private readonly trusted = new LRUCache<string, Trusted>({ max: 1000 });
    private readonly connectors = new LRUCache<string, Promise<ConnectorClient>>({ max: 100 });
    private readonly userTokens = new LRUCache<string, Promise<UserTokenClient>>({ max: 100 });

    constructor(private readonly inner: BotFrameworkAuthentication, private readonly metadata: TokenMetadata, private readonly now: () => number) {
        super();
    }

    override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
        const known = `${activity.channelId} ${activity.serviceUrl} ${authHeader}`;
        const trusted = this.trusted.get(known);
        if (trusted && this.now() < trusted.until) return trusted.result;
        const expiresAt = authHeader.trim() ? await screen(authHeader, activity.channelId, this.metadata, this.now()) : 0;
        const result = await this.inner.authenticateRequest(activity, authHeader);
        const cheap = { ...result, ...(result.connectorFactory ? { connectorFactory: this.cached(result.connectorFactory) } : {}) };
        if (expiresAt) this.trusted.set(known, { result: cheap, until: Math.min(expiresAt, this.now() + TRUST_MS) });
        return cheap;
    }

    override authenticateStreamingRequest(authHeader: string, channelId: string): Promise<AuthenticateRequestResult> {
        return this.inner.authenticateStreamingRequest(authHeader, channelId);
    }

    override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
        return this.cached(this.inner.createConnectorFactory(identity));
    }

    override createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
        const app = identity.getClaimValue(AuthenticationConstants.AudienceClaim) ?? identity.getClaimValue(AuthenticationConstants.AppIdClaim) ?? '';
        return once(this.userTokens, app, () => this.inner.createUserTokenClient(identity));
    }

    override getOriginatingAudience(): string {
        return this.inner.getOriginatingAudience();
    }

    private cached(factory: ConnectorFactory): ConnectorFactory {
        return { create: (serviceUrl, audience) => once(this.connectors, `${serviceUrl} ${audience}`, () => factory.create(serviceUrl, audience)) };
    }
}

/** Remembers the promise, and forgets it if it fails. */
function once<T extends object>(cache: LRUCache<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
    const known = cache.get(key);
    if (known) return known;
    const made = make();
    cache.set(key, made);
    made.catch(() => cache.delete(key));
    return made;
}

/* ---------- the screen ---------- */

/** Where the signing keys of channels and of Microsoft's directory are published. */
export interface TokenMetadata { channel: string; directory: string }

export function tokenMetadata(settings: Record<string, string | undefined>): TokenMetadata {
    const cloud = settings.ChannelService === GovernmentConstants.ChannelService ? GovernmentConstants : AuthenticationConstants;
    return {
        channel: settings.ToBotFromChannelOpenIdMetadataUrl ?? settings.BotOpenIdMetadata ?? cloud.ToBotFromChannelOpenIdMetadataUrl,
        directory: settings.ToBotFromEmulatorOpenIdMetadataUrl ?? cloud.ToBotFromEmulatorOpenIdMetadataUrl,
    };
}

const keys = new LRUCache<string, KeyObject>({ max: 100 });

/**
 * Refuses a token that is malformed, out of its time, not signed by the key it names, or by one that does not speak for the channel. A key that is not published is left to the library to refuse.
 * @returns when the token ends, in epoch milliseconds
 */
async function screen(authHeader: string, channelId: string, metadata: TokenMetadata, now: number): Promise<number> {
    const [scheme, token = '', ...more] = authHeader.split(' ');
    const [head = '', claims = '', signature = '', ...rest] = token.split('.');
    if (scheme !== 'Bearer' || more.length || rest.length || !signature) throw refused('The token is malformed');
    const { alg, kid } = part(head);
    const { exp, nbf, iss } = part(claims);
    if (alg !== 'RS256' || typeof kid !== 'string' || typeof exp !== 'number') throw refused('The token is malformed');
    if (exp + CLOCK_TOLERANCE < now / 1000) throw refused('The token has expired');
    if (typeof nbf === 'number' && nbf - CLOCK_TOLERANCE > now / 1000) throw refused('The token is not valid yet');
    const url = typeof iss === 'string' && /^https:\/\/api\.botframework\./.test(iss) ? metadata.channel : metadata.directory;
    const published = await new JwtTokenExtractor({}, url, ['RS256']).openIdMetadata.getKey(kid);
    if (!published) return exp * 1000;
    if (!verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), keyObject(published.key), Buffer.from(signature, 'base64url'))) throw refused('The token is not signed by the key it names');
    if (published.endorsements?.length && !EndorsementsValidator.validate(channelId, published.endorsements)) throw refused('The key of the token does not speak for this channel');
    return exp * 1000;
}

function keyObject(pem: string): KeyObject {
    const known = keys.get(pem);
    if (known) return known;
    const key = createPublicKey(pem);
    keys.set(pem, key);
    return key;
}

function part(text: string): Record<string, unknown> {
    try {
        const value = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown;
        if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {
        // falls through to the refusal
    }
    throw refused('The token is malformed');
}

function refused(reason: string): AuthenticationError {
    return new AuthenticationError(reason, 401);
}
