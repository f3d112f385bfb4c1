import assert from 'node:assert/strict';
import type { DeskPerson, Role } from '../../src/handoff/index.js';
import { deskRoutes } from '../../src/web/desk.js';
import type { WebAuth } from '../../src/web/deps.js';
import type { DeskSession } from '../../src/web/views.js';
import { reader, surroundings, visitor } from '../support/web.js';

const key = 'k'.repeat(32);
const SECRETS = { deskSecret: 'for the desk', leadSecret: 'for leads', adminSecret: 'for admins' };
const person = (name: string, role: Role, ids: Record<string, string> = {}): DeskPerson => ({ id: name.toLowerCase(), name, role, ids, languages: [], teams: [], skills: [] });
const PEOPLE = [person('Ana', 'desk'), person('Lea', 'lead', { slack: 'U1' }), person('Rut', 'admin', { web: 'Ruth Root' })];

function desk(auth: Partial<WebAuth> = SECRETS, people: DeskPerson[] = []) {
    const all = surroundings({ auth: { loopback: true, sessionKey: key, ...auth }, roster: { teams: [], people } });
    const routes = deskRoutes(all.deps);
    const signIn = async (name: string, secret?: string) => {
        const page = visitor(routes);
        const { json } = await page.ask('POST', '/desk/session', { body: { name, secret } });
        return { ...page, user: (json as { user: DeskSession['user'] }).user! };
    };
    return { ...all, routes, signIn };
}
const whoami = async (page: ReturnType<typeof visitor>) => ((await page.ask('GET', '/desk/session')).json as DeskSession).user;

describe('web/desk roles', () => {
    const cases: [what: string, auth: Partial<WebAuth>, name: string, secret: string | undefined, role: Role | 'conflict' | 'unauthorised'][] = [
        ['the desk’s secret', SECRETS, 'Joe', 'for the desk', 'desk'],
        ['the leads’ secret', SECRETS, 'Joe', 'for leads', 'lead'],
        ['the admins’ secret', SECRETS, 'Joe', 'for admins', 'admin'],
        ['no secret where one is set', SECRETS, 'Joe', undefined, 'unauthorised'],
        ['an empty secret where a role has none', { adminSecret: 'for admins' }, 'Joe', '', 'unauthorised'],
        ['the desk’s secret where only admins have one', { adminSecret: 'for admins' }, 'Joe', 'for the desk', 'unauthorised'],
        ['no secret at all on this machine', {}, 'Joe', undefined, 'admin'],
        ['no secret at all, listed', {}, 'Ana', undefined, 'desk'],
        ['the name of a lead with the desk’s secret', SECRETS, 'lea', 'for the desk', 'conflict'],
        ['the name of an admin with the leads’ secret', SECRETS, 'ruth  root', 'for leads', 'conflict'],
        ['the name of a lead with the leads’ secret', SECRETS, 'Lea', 'for leads', 'lead'],
        ['the role listed, though the secret gives more', SECRETS, 'Ana', 'for admins', 'desk'],
        ['the name of a lead where leads have no secret', { deskSecret: 'for the desk' }, 'Lea', 'for the desk', 'desk'],
        ['the name of an admin where only leads have one', { deskSecret: 'for the desk', leadSecret: 'for leads' }, 'Rut', 'for leads', 'lead'],
    ];
    for (const [what, auth, name, secret, role] of cases) it(`${what}: ${role}`, async () => {
        const { signIn } = desk(auth, PEOPLE);
        if (role === 'conflict' || role === 'unauthorised') await assert.rejects(signIn(name, secret), { code: role });
        else assert.equal((await signIn(name, secret)).user.role, role);
    });

    it('knows a listed person under the id all platforms share', async () => {
        const { signIn } = desk(SECRETS, PEOPLE);
        const page = await signIn('Ruth Root', 'for admins');
        assert.deepEqual([page.user, await whoami(page)], [{ id: 'rut', name: 'Rut', role: 'admin' }, { id: 'rut', name: 'Rut', role: 'admin' }]);
    });

    it('ends the sessions begun with a secret that is no more', async () => {
        const { signIn, deps } = desk();
        const [lead, joe] = [await signIn('Lou', 'for leads'), await signIn('Joe', 'for the desk')];
        deps.auth.leadSecret = 'another for leads';
        assert.deepEqual([await whoami(lead), (await whoami(joe))?.role], [undefined, 'desk']);
    });

    it('makes every sign-in a session of its own, whatever cookie was there', async () => {
        const { signIn, routes } = desk();
        const [first, second] = [await signIn('Joe', 'for the desk'), await signIn('Joe', 'for the desk')];
        assert.notEqual(first.cookies.warmline_desk, second.cookies.warmline_desk);
        const planted = visitor(routes);
        planted.cookies.warmline_desk = first.cookies.warmline_desk!;
        await planted.ask('POST', '/desk/session', { body: { name: 'Victim', secret: 'for the desk' } });
        assert.notEqual(planted.cookies.warmline_desk, first.cookies.warmline_desk);
        assert.equal((await whoami(first))?.name, 'Joe');
    });

    it('lets an admin sign one person out, or all others, and nobody else do so', async () => {
        const { signIn } = desk();
        const [joe, kim, root] = [await signIn('Joe', 'for the desk'), await signIn('Kim', 'for leads'), await signIn('Root', 'for admins')];
        for (const page of [joe, kim]) await assert.rejects(page.ask('POST', '/desk/sign-out', { body: {} }), { code: 'forbidden' });
        const stream = reader(await joe.ask('GET', '/desk/stream'));
        await stream.take(1);
        await root.ask('POST', '/desk/sign-out', { body: { id: joe.user.id } });
        assert.deepEqual([await whoami(joe), (await whoami(kim))?.name], [undefined, 'Kim']);
        await root.ask('POST', '/desk/sign-out', { body: {} });
        assert.deepEqual([await whoami(kim), (await whoami(root))?.name], [undefined, 'Root']);
        assert.equal((await whoami(await signIn('Kim', 'for leads')))?.name, 'Kim', 'and may come back');
        await stream.end();
    });

    it('signs a listed person out under whichever name they came', async () => {
        const { signIn } = desk(SECRETS, PEOPLE);
        const [one, two, root] = [await signIn('Ruth Root', 'for admins'), await signIn('Rut', 'for admins'), await signIn('Boss', 'for admins')];
        await root.ask('POST', '/desk/sign-out', { body: { id: 'rut' } });
        assert.deepEqual([await whoami(one), await whoami(two)], [undefined, undefined]);
    });

    it('gives corrections to leads alone, without names', async () => {
        const { signIn, deps } = desk();
        deps.store.corrections = async () => [{ at: 5, conversationId: 'c', caseId: '1', who: 'Joe', was: 'anger', is: 'neutral', lang: 'en', text: 'oh well' }];
        await assert.rejects((await signIn('Joe', 'for the desk')).ask('GET', '/desk/corrections'), { code: 'forbidden' });
        const { text } = await (await signIn('Lou', 'for leads')).ask('GET', '/desk/corrections');
        assert.deepEqual(JSON.parse(text!), { at: 5, lang: 'en', text: 'oh well', was: 'anger', is: 'neutral' });
    });
});
