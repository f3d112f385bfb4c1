import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SLACK_PATH } from '../../../src/channels/slack/receiver.js';

interface Manifest {
    features: { slash_commands: { url: string }[]; app_home: { messages_tab_enabled: boolean; messages_tab_read_only_enabled: boolean } };
    oauth_config: { scopes: { bot: string[] } };
    settings: { event_subscriptions: { request_url: string; bot_events: string[] }; interactivity: { is_enabled: boolean; request_url: string } };
}

describe('the Slack app manifest', () => {
    const manifest = parse(readFileSync(new URL('../../../manifest/slack.yaml', import.meta.url), 'utf8')) as Manifest;
    const { event_subscriptions: events, interactivity } = manifest.settings;

    it('sends everything to the one door we open', () => {
        const doors = [events.request_url, interactivity.request_url, ...manifest.features.slash_commands.map(({ url }) => url)];
        assert.deepEqual(doors.map((door) => new URL(door).pathname), [SLACK_PATH, SLACK_PATH, SLACK_PATH]);
        assert.equal(interactivity.is_enabled, true);
    });

    it('subscribes to what we listen for', () => {
        assert.deepEqual([...events.bot_events].sort(), ['app_home_opened', 'app_mention', 'im_created', 'message.channels', 'message.groups', 'message.im', 'message.mpim', 'reaction_added']);
    });

    it('asks for the scope of every method we call and every event we take', () => {
        for (const scope of ['app_mentions:read', 'channels:history', 'chat:write', 'commands', 'files:read', 'files:write', 'groups:history', 'im:history', 'im:read', 'im:write', 'mpim:history', 'reactions:read', 'users:read']) {
            assert.ok(manifest.oauth_config.scopes.bot.includes(scope), scope);
        }
    });

    it('lets people write to the bot', () => {
        assert.deepEqual(manifest.features.app_home, { home_tab_enabled: false, messages_tab_enabled: true, messages_tab_read_only_enabled: false });
    });
});
