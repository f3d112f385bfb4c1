import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readConfig } from '../src/config.js';
import { WarmlineError } from '../src/errors.js';

const defaults = { dialogsDir: '/d', localesDir: '/l', knowledgeDir: '/k' };
const read = (env: Record<string, string>) => readConfig(env, defaults);
const faultsOf = (env: Record<string, string>): string => {
    try {
        read(env);
    } catch (error) {
        assert.ok(error instanceof WarmlineError && error.code === 'config');
        return error.message;
    }
    return '';
};

describe('config', () => {
    it('runs on this machine alone with nothing set', () => {
        const config = read({});
        assert.deepEqual([config.port, config.host, config.loopback, config.dataDir, config.teams, config.slack, config.deskSecret], [3978, '127.0.0.1', true, './data', undefined, undefined, undefined]);
        assert.ok(Object.isFrozen(config));
    });

    it('counts an empty value as not given', () => assert.equal(read({ PORT: '', DATABASE_URL: ' ' }).port, 3978));

    it('takes the knowledge from where it is told', () => assert.deepEqual([read({}).knowledgeDir, read({ KNOWLEDGE_DIR: './answers' }).knowledgeDir], ['/k', './answers']));

    it('takes secrets of sinks that cannot be guessed, and shows none that can', () => {
        const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
        assert.deepEqual(read({ SINK_CRM_SECRET: secret, SINK_CRM: 'x' }).sinkSecrets, { SINK_CRM_SECRET: secret });
        const faults = faultsOf({ SINK_CRM_SECRET: 'hunter2' });
        assert.match(faults, /SINK_CRM_SECRET must be whsec_ .* make one with: echo "whsec_\$\(openssl rand -base64 32\)"/);
        assert.ok(!faults.includes('hunter2'));
    });

    it('keeps for look-ups what is meant for them, and nothing else', () => {
        assert.deepEqual(read({ LOOKUP_TOKEN: 'abc', LOOKUP_: 'x', lookup_other: 'x', DATA_DIR: './d' }).lookupSecrets, { LOOKUP_TOKEN: 'abc' });
        const message = faultsOf({ LOOKUP_TOKEN: 'geheim\r\nX-Other: 1' });
        assert.match(message, /LOOKUP_TOKEN must be one line/);
        assert.doesNotMatch(message, /geheim/);
    });

    it('takes the address of a mood reader, and how long to wait for it', () => {
        assert.deepEqual([read({}).moodReader, read({}).moodReaderTimeoutMs], [undefined, 1000]);
        const { moodReader, moodReaderTimeoutMs } = read({ MOOD_READER_URL: 'http://127.0.0.1:9000/read', MOOD_READER_TOKEN: 'abc', MOOD_READER_TIMEOUT_MS: '300' });
        assert.deepEqual([moodReader, moodReaderTimeoutMs], [{ url: 'http://127.0.0.1:9000/read', token: 'abc' }, 300]);
        assert.match(faultsOf({ MOOD_READER_URL: 'file:///etc/passwd', MOOD_READER_TIMEOUT_MS: '5' }), /MOOD_READER_URL must be a full address[^]*MOOD_READER_TIMEOUT_MS must be a whole number/);
        assert.match(faultsOf({ MOOD_READER_TOKEN: 'abc' }), /MOOD_READER_URL is needed/);
        assert.doesNotMatch(faultsOf({ MOOD_READER_URL: 'http://h/', MOOD_READER_TOKEN: 'geheim geheim' }), /geheim/);
    });

    it('lists every fault at once, each with what to do', () => {
        const message = faultsOf({ PORT: 'abc', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x', TIME_ZONE: 'Mars/Olympus', SLACK_BOT_TOKEN: 'nope' });
        for (const expected of [/PORT must be a whole number from 0 to 65535/, /LOG_LEVEL must be one of/, /DATABASE_URL must begin with postgres:\/\//, /TIME_ZONE must be an IANA/, /SLACK_BOT_TOKEN must begin with xoxb-/]) assert.match(message, expected);
    });

    const rows: [string, Record<string, string>, RegExp][] = [
        ['a public bind without Bot Framework credentials', { HOST: '0.0.0.0', DESK_SECRET: 'correct-horse-battery' }, /MICROSOFT_APP_ID is needed when HOST is 0\.0\.0\.0/],
        ['a public bind without a desk secret', { HOST: '0.0.0.0', MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555', MICROSOFT_APP_PASSWORD: 'x' }, /DESK_SECRET is needed/],
        ['an app id without its password', { MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555' }, /MICROSOFT_APP_PASSWORD is needed/],
        ['a single tenant app without its tenant', { MICROSOFT_APP_TYPE: 'SingleTenant' }, /MICROSOFT_APP_TENANT_ID is needed/],
        ['a Slack token without a way to receive', { SLACK_BOT_TOKEN: 'xoxb-1' }, /SLACK_SIGNING_SECRET is needed/],
        ['a Slack secret without a token', { SLACK_SIGNING_SECRET: 'abcdefgh' }, /SLACK_BOT_TOKEN is needed/],
        ['a public address without a desk secret', { PUBLIC_URL: 'https://support.example.com' }, /DESK_SECRET is needed with PUBLIC_URL/],
        ['a short desk secret', { DESK_SECRET: 'short' }, /DESK_SECRET must have at least 12/],
        ['a short secret of leads', { DESK_LEAD_SECRET: 'short' }, /DESK_LEAD_SECRET must have at least 12/],
        ['one secret for two roles', { DESK_SECRET: 'correct-horse-battery', DESK_ADMIN_SECRET: 'correct-horse-battery' }, /DESK_ADMIN_SECRET must not be the same as DESK_SECRET/],
    ];
    for (const [title, env, expected] of rows) it(`refuses ${title}`, () => assert.match(faultsOf(env), expected));

    it('accepts a public bind with credentials and a desk secret', () => {
        const config = read({ HOST: '0.0.0.0', DESK_SECRET: 'correct-horse-battery', MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555', MICROSOFT_APP_PASSWORD: 'x' });
        assert.deepEqual([config.loopback, config.teams?.appType], [false, 'MultiTenant']);
    });

    it('explains every setting in .env.example, and no other', () => {
        const explained = [...readFileSync(new URL('../.env.example', import.meta.url), 'utf8').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]!);
        const known = [...readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8').matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map((match) => match[1]!);
        assert.deepEqual([...explained].sort(), [...known].sort());
    });
});
