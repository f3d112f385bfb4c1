import assert from 'node:assert/strict';
import { troubleOf } from '../../src/lookup/trouble.js';

const coded = (code: string, name = 'Error'): Error => Object.assign(new Error('GET https://api.example.com/orders/K-987'), { code, name });

describe('what an error while asking came to', () => {
    const table: [error: unknown, why: RegExp, remedy: RegExp][] = [
        [coded('ECONNREFUSED'), /^not reachable \(ECONNREFUSED\)$/, /nothing listens/],
        [coded('ECONNREFUSED', 'AggregateError'), /^not reachable \(ECONNREFUSED\)$/, /nothing listens/],
        [coded('ENOTFOUND'), /^not reachable \(ENOTFOUND\)$/, /DNS/],
        [coded('EAI_AGAIN'), /^not reachable \(EAI_AGAIN\)$/, /DNS/],
        [coded('EHOSTUNREACH'), /^not reachable \(EHOSTUNREACH\)$/, /firewalls/],
        [coded('UND_ERR_CONNECT_TIMEOUT', 'ConnectTimeoutError'), /^not reachable \(UND_ERR_CONNECT_TIMEOUT\)$/, /firewalls/],
        [coded('UND_ERR_SOCKET', 'SocketError'), /^not reachable \(UND_ERR_SOCKET\)$/, /hung up/],
        [coded('SELF_SIGNED_CERT_IN_CHAIN'), /^not reachable/, /NODE_EXTRA_CA_CERTS/],
        [coded('CERT_HAS_EXPIRED'), /^not reachable/, /renew/],
        [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), /^not reachable/, /NODE_EXTRA_CA_CERTS/],
        [coded('ERR_SSL_WRONG_VERSION_NUMBER'), /^not reachable/, /http or https/],
        [coded('HPE_INVALID_CONSTANT', 'HTTPParserError'), /^not reachable/, /speaks no HTTP/],
        [coded('EMFILE'), /^not reachable \(EMFILE\)$/, /^$/],
        [new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }), /^not reachable \(ECONNREFUSED\)$/, /nothing listens/],
        [new TypeError('undici.Agent is not a constructor'), /^a fault in Warmline itself \(TypeError\)$/, /network is not to blame.*report.*trouble\.spec\.ts:\d+/],
        [coded('ERR_INVALID_ARG_TYPE', 'TypeError'), /^a fault in Warmline itself \(TypeError ERR_INVALID_ARG_TYPE\)$/, /report/],
        [coded('UND_ERR_INVALID_ARG', 'InvalidArgumentError'), /^a fault in Warmline itself/, /report/],
        [coded('ERR_MODULE_NOT_FOUND'), /^a fault in Warmline itself/, /report/],
        [new Error('about K-987\n    at K-987 (K-987:1:1)'), /^a fault in Warmline itself \(Error\)$/, /trouble\.spec\.ts/],
        [undefined, /^a fault in Warmline itself \(unknown\)$/, /report/],
    ];
    for (const [error, expected, toDo] of table) {
        it(`${error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''}` : String(error)}: ${expected.source}`, () => {
            const { why, remedy = '' } = troubleOf(error);
            assert.match(why, expected);
            assert.match(remedy, toDo);
            assert.doesNotMatch(why + remedy, /K-987|example\.com/);
        });
    }
});
