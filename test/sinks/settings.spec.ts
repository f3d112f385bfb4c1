import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ContentError } from '../../src/errors.js';
import { parseSinks, secretName } from '../../src/sinks/settings.js';

const faultsOf = (text: string) => {
    try {
        parseSinks(text, 'sinks.yaml');
        return [];
    } catch (error) {
        assert.ok(error instanceof ContentError);
        return error.faults;
    }
};
const whole = 'hosts: [crm.example.com]\nsinks:\n  crm:\n    webhook: https://crm.example.com/warmline\n';

describe('sinks.yaml', () => {
    it('ships with nobody told', () => {
        const none = { hosts: [], privateHosts: [], sinks: {} };
        assert.deepEqual([parseSinks(readFileSync('dialogs/sinks.yaml', 'utf8'), 'sinks.yaml'), parseSinks('', 'sinks.yaml')], [none, none]);
    });

    it('ships an example that holds once its comment marks are gone', () => {
        const text = readFileSync('dialogs/sinks.yaml', 'utf8');
        const example = text.replace('hosts: []', 'hosts:').replace('privateHosts: []', 'privateHosts:').replace('sinks: {}', 'sinks:').replace(/^#( {2}.*)$/gm, '$1');
        assert.deepEqual(Object.keys(parseSinks(example, 'sinks.yaml').sinks), ['crm', 'contact-centre']);
    });

    it('fills what is left out, and names the secret', () => {
        assert.deepEqual(parseSinks(whole, 'sinks.yaml').sinks['crm'], { webhook: 'https://crm.example.com/warmline', timeoutMs: 8000, sensitive: 'masked' });
        assert.deepEqual(['crm', 'contact-centre'].map(secretName), ['SINK_CRM_SECRET', 'SINK_CONTACT_CENTRE_SECRET']);
    });

    const refused: [what: string, text: string, key: string, line: number, message: RegExp][] = [
        ['a host that is not listed', whole.replace('https://crm', 'https://evil'), 'sinks.crm.webhook', 4, /evil\.example\.com is not allowed/],
        ['another port of a listed host', whole.replace('.com/', '.com:8443/'), 'sinks.crm.webhook', 4, /crm\.example\.com:8443 is not allowed/],
        ['http outside the own network', whole.replace('https://crm', 'http://crm'), 'sinks.crm.webhook', 4, /can be read on the way/],
        ['a password in the address', whole.replace('https://', 'https://me:secret@'), 'sinks.crm.webhook', 4, /holds a password/],
        ['what is no address', whole.replace('https://crm.example.com/warmline', 'crm'), 'sinks.crm.webhook', 4, /not an address/],
        ['another scheme', whole.replace('https://', 'ftp://'), 'sinks.crm.webhook', 4, /not an address/],
        ['an unknown key', `${whole}    retries: 3\n`, 'sinks.crm.retries', 5, /unknown key "retries"/],
        ['a time-out beyond the outbox’s own', `${whole}    timeoutMs: 60000\n`, 'sinks.crm.timeoutMs', 5, /./],
        ['a word for sensitive values that it does not know', `${whole}    sensitive: open\n`, 'sinks.crm.sensitive', 5, /masked/],
        ['a hub without a channel', 'sinks:\n  hub:\n    handoff: []\n', 'sinks.hub.handoff', 3, /name a channel/],
        ['two hubs behind one channel', 'sinks:\n  one:\n    handoff: [omnichannel]\n  two:\n    handoff: [omnichannel]\n', 'sinks.two.handoff.0', 5, /handed to "one" already/],
        ['a name no setting can have', whole.replace('  crm:', '  C.R.M:'), 'sinks.C.R.M', 3, /is no name for a sink/],
    ];
    for (const [what, text, key, line, message] of refused) {
        it(`refuses ${what}, with its place and what to do`, () => {
            const [fault] = faultsOf(text);
            assert.deepEqual([fault?.file, fault?.key, fault?.line], ['sinks.yaml', key, line]);
            assert.match(fault!.message, message);
            assert.ok(fault!.remedy.length > 3);
        });
    }

    it('names all faults at once', () => {
        assert.equal(faultsOf(`${whole.replace('https://crm', 'http://crm')}  two:\n    webhook: nowhere\n`).length, 2);
    });
});
