import assert from 'node:assert/strict';
import { loadContent } from '../src/content/index.js';
import { houseOf } from '../src/house.js';

describe('content and settings together', () => {
    it('knows a customer the desk has named, as Slack shows the id and as it arrives with the workspace', async () => {
        const content = await loadContent({ dialogs: 'dialogs', locales: 'locales' });
        const { desk } = houseOf({ ...content, desk: { ...content.desk, vip: ['U0123ABCD', 'page-7'] } }, { defaultLocale: 'en', timeZone: 'UTC', places: [] });
        const known = ['U0123ABCD', 'T01ABC:U0123ABCD', 'page-7'];
        const others = ['T01ABC:U9', '29:U0123ABCD', 'x:page-7', ''];
        assert.deepEqual([known.map(desk.isVip), others.map(desk.isVip)], [[true, true, true], [false, false, false, false]]);
    });
});
