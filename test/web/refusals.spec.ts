import assert from 'node:assert/strict';
import type { Incoming } from '../../src/model.js';
import { deskRoutes } from '../../src/web/desk.js';
import { aCase } from '../support/cases.js';
import { surroundings, visitor } from '../support/web.js';

describe('what the web desk hears when something is not done', () => {
    /** A desk whose spine refuses everything for this reason. */
    async function refusing(key: string, args: Record<string, string> = {}) {
        const all = surroundings({
            receive: async (incoming: Incoming) => { all.memory.outcomes.set(incoming.key, { taken: true, refused: { key, args } }); },
        });
        const page = visitor(deskRoutes(all.deps));
        all.memory.addCase(aCase({ state: 'active', humanAgent: { id: 'web:ana', name: 'Ana' } }));
        await page.ask('POST', '/desk/session', { body: { name: 'Ana' } });
        return (body: object) => page.ask('POST', '/desk/cases/case-1/actions', { body: { id: '0190a1b2-0000-4000-8000-000000000001', ...body }, query: 'locale=zh-CN' });
    }

    it('is the reason, in their language, and at once', async () => {
        const act = await refusing('refused-team', { team: 'nowhere' });
        const { status, json } = await act({ do: 'pass', team: 'nowhere' });
        const { error, reason } = json as { error: string; reason: string };
        assert.deepEqual([status, error, reason], [409, 'refused', 'zh-CN:refused-team{"code":"ABC-123","team":"nowhere"}']);
    });

    it('is that a message can be changed no more', async () => {
        const act = await refusing('refused-gone');
        const { status, json } = await act({ do: 'retract', messageId: 'm1' });
        assert.deepEqual([status, (json as { reason: string }).reason.includes('refused-gone')], [409, true]);
    });
});
