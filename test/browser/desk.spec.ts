import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { DeliveryError } from '../../src/errors.js';
import type { CaseList } from '../../src/web/views.js';
import { isWaiting } from '../../web/desk/rows.js';
import { audit, openBrowser, openPremises, pageFaults, PHONE, shoot, until, visit, type Premises } from '../support/browser.js';
import { bubble, button, caseAt, entry, fillSignIn, openAt, openCase, row, shown, signIn, waitingCustomer, write } from '../support/deskPages.js';

const SECRETS = { desk: 'the secret of the desk', lead: 'the secret of the leads', admin: 'the secret of the admins' };
/** In place of the shipped list of people. */
const PEOPLE = `
people:
  - { id: ana, name: Ana, ids: { web: Ana } }
  - { id: ben, name: Ben, ids: { web: Ben } }
  - { id: lea, name: Lea, role: lead, ids: { web: Lea } }
`;

describe('the desk, in a real browser', function () {
    this.timeout(90_000);
    const dialogs = mkdtempSync(join(tmpdir(), 'warmline-dialogs-'));
    let browser: Browser;
    let house: Premises;

    before(async function () {
        const opened = await openBrowser();
        if (!opened) return this.skip();
        browser = opened;
        cpSync('dialogs', dialogs, { recursive: true });
        writeFileSync(join(dialogs, 'desk.yaml'), readFileSync(join(dialogs, 'desk.yaml'), 'utf8').replace(/^people:.*$/m, '') + PEOPLE);
        house = await openPremises({ DIALOGS_DIR: dialogs, DESK_SECRET: SECRETS.desk, DESK_LEAD_SECRET: SECRETS.lead, DESK_ADMIN_SECRET: SECRETS.admin });
    });
    afterEach(async function () {
        const pages = browser.contexts().flatMap((context) => context.pages());
        if (this.currentTest?.state === 'failed') await Promise.all(pages.map((page, i) => shoot(page, `failed-desk-${i}`)));
        await Promise.all(browser.contexts().map((context) => context.close()));
        assert.deepEqual(pageFaults.splice(0), []);
    });
    after(async () => {
        await browser?.close();
        await house?.close();
        rmSync(dialogs, { recursive: true, force: true });
    });

    const enter = (name: string, role: keyof typeof SECRETS = 'desk') => signIn(browser, house.url, name, { secret: SECRETS[role] });
    /** A customer in trouble, and somebody at the desk who looks at their case. */
    async function caseFor(name: string, words: string, role: keyof typeof SECRETS = 'desk'): Promise<[customer: Page, desk: Page]> {
        const customer = await waitingCustomer(browser, house.url, words);
        const desk = await enter(name, role);
        await openCase(desk, words);
        return [customer, desk];
    }
    async function claimed(name: string, words: string, role: keyof typeof SECRETS = 'desk'): Promise<[customer: Page, desk: Page]> {
        const [customer, desk] = await caseFor(name, words, role);
        await desk.locator('.case-actions button.fui-Button, .offer button').filter({ hasText: /^(Claim|Take it)$/ }).first().click();
        await shown(button(desk, 'Resolve'));
        return [customer, desk];
    }

    it('two press Claim in the same moment: one has the case, the other is told by name', async () => {
        const [, carl] = await caseFor('Carl', 'I want a human, this is about the green invoice');
        const dora = await enter('Dora');
        await openAt(dora, caseAt(carl));
        await shown(button(dora, 'Claim'));
        // Neither request reaches the server before both have been made, however slow a browser is.
        let pressed = 0;
        let both = () => {};
        const bothPressed = new Promise<void>((resolve) => { both = resolve; });
        for (const desk of [carl, dora]) {
            await desk.route('**/actions*', async (route) => {
                if ((pressed += 1) === 2) both();
                await bothPressed;
                await route.continue();
            });
        }
        await Promise.all([carl, dora].map((desk) => button(desk, 'Claim').click()));
        await until('one of them has it', async () => await button(carl, 'Resolve').count() + await button(dora, 'Resolve').count() === 1);
        const [winner, loser, name] = await button(carl, 'Resolve').count() === 1 ? [carl, dora, 'Carl'] : [dora, carl, 'Dora'];
        await shown(loser.getByRole('alert').filter({ hasText: `${name} was faster` }));
        await shown(winner.locator('.desk-composer textarea:not([readonly])'));
        assert.equal(await loser.locator('.desk-composer textarea[readonly]').count(), 1);
    });

    it('shows who else looks at a case, and who writes in it', async () => {
        const [, ana] = await claimed('Ana', 'I want a human, this is about the yellow invoice');
        const carl = await enter('Carl');
        await openAt(carl, caseAt(ana));
        await shown(ana.locator('.others').filter({ hasText: 'Carl looking at this too' }));
        await shown(carl.locator('.others').filter({ hasText: 'Ana looking' }));
        await ana.locator('.desk-composer textarea').pressSequentially('Let me');
        await shown(carl.locator('.others').filter({ hasText: 'Ana writing here' }));
        await shoot(carl, 'desk-presence-en');
        await carl.close();
        await until('Carl has left', async () => await ana.locator('.others').innerText() === '');
    });

    it('sends the suggested first sentence with one press, in the customer’s language', async () => {
        const customer = await waitingCustomer(browser, house.url, '转人工，我要问蓝色那张账单', { locale: 'zh-CN' });
        const desk = await enter('Carl');
        await openCase(desk, '蓝色那张账单');
        await button(desk, 'Claim').click();
        await shown(desk.locator('.suggested'));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-suggested-en');
        await button(desk.locator('.suggested'), 'Send it').click();
        await shown(bubble(customer, 'humanAgent', /\p{Script=Han}{5}/u));
        await until('nothing is suggested any more', async () => await desk.locator('.suggested').count() === 0);
    });

    it('finds canned answers with a slash, and words them for the customer', async () => {
        const customer = await waitingCustomer(browser, house.url, '转人工，我的红色包裹没到', { locale: 'zh-CN' });
        const desk = await enter('Carl');
        await openCase(desk, '红色包裹');
        await button(desk, 'Claim').click();
        await shown(desk.locator('.desk-composer textarea:not([readonly]):focus'));
        await desk.keyboard.press('/');
        const search = desk.getByRole('combobox', { name: 'Search canned answers' });
        await shown(search);
        await desk.keyboard.type('colleague');
        await until('one answer fits', async () => await desk.locator('.canned').getByRole('option').count() === 1);
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-canned-en');
        await desk.keyboard.press('Enter');
        const box = desk.locator('.desk-composer textarea');
        await until('it stands in the reply', async () => (await box.inputValue()).includes('请教更熟悉的同事'));
        await desk.locator('.desk-composer textarea:focus').waitFor();
        await desk.keyboard.press('Enter');
        await shown(bubble(customer, 'humanAgent', '请教更熟悉的同事'));
        // Escape leaves without a trace.
        await desk.locator('.desk-composer textarea:focus').waitFor();
        await desk.keyboard.press('/');
        await shown(search);
        await desk.keyboard.press('ArrowDown');
        await desk.keyboard.press('Escape');
        await until('it is gone', async () => await search.count() === 0);
        assert.equal(await box.inputValue(), '');
    });

    it('keeps what is written while a reply is on its way, and gives back a reply that did not go', async () => {
        const [customer, desk] = await claimed('Carl', 'I want a human, this is about the silver invoice');
        const box = desk.locator('.desk-composer textarea');
        let release = () => {};
        const released = new Promise<void>((resolve) => { release = resolve; });
        await desk.route('**/actions*', async (route) => {
            await released;
            await route.continue();
        });
        await write(desk, 'I am looking now');
        await box.pressSequentially('One more thing');
        release();
        await shown(entry(desk, 'I am looking now'));
        await shown(desk.locator('button[type=submit]:not([disabled])'));
        assert.equal(await box.inputValue(), 'One more thing');
        await desk.unroute('**/actions*');
        await desk.route('**/actions*', (route) => route.abort());
        await box.press('Enter');
        await shown(desk.getByRole('alert'));
        await until('it stands in the box again', async () => await box.inputValue() === 'One more thing');
        await shown(desk.locator('button[type=submit]:not([disabled])'));
        await desk.unroute('**/actions*');
        await box.press('Enter');
        await shown(bubble(customer, 'humanAgent', 'One more thing'));
        assert.equal(await bubble(customer, 'humanAgent', 'I am looking now').count(), 1);
    });

    it('puts a wrong reading right with one press, and a single line with its menu', async () => {
        const [, desk] = await caseFor('Carl', 'I am furious, this is outrageous!! Give me a human, the purple invoice is wrong!!');
        await shown(desk.locator('.summary-top').getByText('Anger'));
        const line = entry(desk, 'I am furious');
        await line.getByRole('button', { name: /anger/i }).click();
        await desk.getByRole('menuitem', { name: 'disappointment' }).click();
        await shown(line.getByText(/disappointment/i));
        await shown(desk.locator('.event').filter({ hasText: 'disappointment rather than anger' }));
        assert.equal(await desk.locator('.corrected').count(), 0, 'the case as a whole is read as before');
        await desk.locator('.correct .fui-MenuButton').click();
        await desk.getByRole('menuitem', { name: 'anxiety' }).click();
        await shown(desk.locator('.corrected').filter({ hasText: /Carl .*anger → anxiety/i }));
        await desk.getByRole('button', { name: 'Not anxiety' }).click();
        await shown(desk.locator('.corrected').filter({ hasText: /Carl .*anxiety → calm/i }));
        await shown(desk.locator('.summary-top').getByText('Calm'));
        assert.equal(await desk.locator('.correct').count(), 0);
        await shoot(desk, 'desk-corrected-en');
    });

    it('changes and takes back an own reply where the customer reads it', async () => {
        const [customer, desk] = await claimed('Carl', 'I want a human, this is about the orange invoice');
        await write(desk, 'It comes on Tuesday');
        await shown(bubble(customer, 'humanAgent', 'It comes on Tuesday'));
        await button(entry(desk, 'It comes on Tuesday'), 'Edit').click();
        const box = desk.getByRole('textbox', { name: 'Change your reply' });
        await box.fill('It comes on Wednesday');
        await box.press('Enter');
        await shown(bubble(customer, 'humanAgent', 'It comes on Wednesday'));
        assert.equal(await bubble(customer, 'humanAgent', 'Tuesday').count(), 0);
        await button(entry(desk, 'Wednesday'), 'Take back').click();
        await button(entry(desk, 'Wednesday'), 'Take back').click();
        await shown(entry(desk, 'Taken back'));
        await until('the customer does not read it any more', async () => await bubble(customer, 'humanAgent', 'Wednesday').count() === 0);
    });

    it('keeps what the stream has told when an answer from before arrives late', async () => {
        const [customer, desk] = await claimed('Carl', 'I want a human, this is about the white invoice');
        let release = () => {};
        const late = new Promise<void>((resolve) => { release = resolve; });
        let answers = 0;
        await desk.route(/\/desk\/cases\/[^/?]+\?/, async (route) => {
            const response = await route.fetch();
            if ((answers += 1) === 1) await late;
            await route.fulfill({ response });
        });
        await write(desk, 'Which of the two do you mean?');
        await until('the case has been asked for, and is on its way', async () => answers > 0);
        await write(customer, 'The second one');
        await shown(entry(desk, 'The second one'));
        release();
        await until('the case has been asked for again', async () => answers > 1);
        await until('the reply has left the box', async () => await desk.locator('.desk-composer textarea').inputValue() === '');
        await shown(entry(desk, 'The second one'));
    });

    it('says at the reply that it was not delivered, lists it, and sends it again', async () => {
        const [customer, desk] = await claimed('Carl', 'I want a human, this is about the brown invoice');
        const { store } = house.warmline;
        const post = store.post.bind(store);
        store.post = async (conversationId, item) => {
            if (item.message.text.includes('lost words')) throw new DeliveryError('the customer blocked the bot', { gone: true, trouble: 'blocked' });
            return post(conversationId, item);
        };
        try {
            await write(desk, 'These are lost words');
            await shown(entry(desk, 'lost words').filter({ hasText: /Not delivered: the customer has blocked/ }));
            await shown(button(desk, 'Undelivered: 1'));
            await shoot(desk, 'desk-undelivered-en');
            await button(desk, 'Undelivered: 1').click();
            await shown(desk.getByRole('heading', { name: 'Undelivered messages' }));
            await shown(desk.locator('.letters li').filter({ hasText: 'lost words' }));
            assert.deepEqual(await audit(desk), []);
            await shoot(desk, 'desk-dead-letters-en');
        } finally {
            store.post = post;
        }
        await desk.locator('.letters li').getByRole('button', { name: /^Open case/ }).click();
        await button(entry(desk, 'lost words'), 'Send again').click();
        await shown(bubble(customer, 'humanAgent', 'lost words'));
        await until('it is lost no more', async () => await desk.locator('.entry.lost').count() === 0);
    });

    it('passes a case to a person, who is asked and takes it', async () => {
        const ben = await enter('Ben');
        const [customer, carl] = await claimed('Carl', 'I want a human, this is about the white invoice');
        await button(carl, 'Pass on').click();
        const dialog = carl.getByRole('dialog');
        await dialog.getByRole('combobox').selectOption({ label: 'Ben' });
        await dialog.getByRole('textbox').fill('Ben knows this customer');
        await shoot(carl, 'desk-pass-en');
        await button(dialog, 'Pass on').click();
        await shown(row(ben).filter({ hasText: 'offered to you' }));
        await openAt(ben, caseAt(carl));
        await shown(ben.locator('.offer'));
        assert.deepEqual(await audit(ben), []);
        await shoot(ben, 'desk-offer-en');
        await button(ben, 'Take it').click();
        await shown(button(ben, 'Resolve'));
        await shown(entry(ben, 'Ben knows this customer'));
        await shown(customer.locator('.status.person').filter({ hasText: 'Ben' }));
        await shown(row(carl).filter({ hasText: 'with Ben' }));
    });

    it('masks a sensitive value, shows it to whoever has the case with one key, and hides it again', async () => {
        const customer = await waitingCustomer(browser, house.url, 'My parcel is late again, order 20731188, you can reach me at 0912345678, I want to talk to a person');
        const [carl, dora] = [await enter('Carl'), await enter('Dora')];
        await openCase(carl, 'order 20731188');
        const hash = caseAt(carl);
        await openAt(dora, hash);
        const inSummary = async (desk: Page) => (await desk.locator('.summary').innerHTML()).includes('912345678');
        const [show, hide] = ['Show: Receiver\'s phone', 'Hide: Receiver\'s phone'];
        await shown(carl.locator('.summary').getByText('••••5678', { exact: true }));
        assert.deepEqual([await button(carl, show).count(), await inSummary(carl)], [0, false], 'not before the claim');
        await button(carl, 'Claim').click();
        await shown(button(carl, show));
        // Whoever claims can write at once; only then is the focus free to move.
        await shown(carl.locator('.desk-composer textarea:focus'));
        await button(carl, show).focus();
        await carl.keyboard.press('Enter');
        await shown(carl.locator('.summary').getByRole('status').filter({ hasText: /^\+886912345678$/ }));
        assert.equal(await button(carl, hide).evaluate((element) => element === element.ownerDocument.activeElement), true, 'the next key hides it');
        assert.deepEqual(await audit(carl), []);
        await write(customer, 'it was due on Monday');
        await shown(entry(carl, 'due on Monday'));
        assert.ok(await inSummary(carl), 'the customer writing on does not hide it');
        await shown(dora.locator('.case-head').filter({ hasText: 'with Carl' }));
        assert.deepEqual([await button(dora, show).count(), await inSummary(dora)], [0, false]);

        await carl.keyboard.press('Enter');
        await shown(button(carl, show));
        assert.equal(await inSummary(carl), false);
        await button(carl, show).click();
        await shown(button(carl, hide));
        await carl.keyboard.press('Escape');
        await shown(carl.locator('.board'));
        await openAt(carl, hash);
        await shown(button(carl, show));
        assert.equal(await inSummary(carl), false, 'hidden once the case was left');
    });

    it('keeps the customers who would rather be called in a list of their own', async () => {
        const customer = await waitingCustomer(browser, house.url, 'I want a human, this is about the pink invoice');
        const carl = await enter('Carl');
        await openCase(carl, 'pink invoice');
        await write(customer, 'Please call me back at 13800138000 after six');
        await shown(carl.locator('.offer.call').filter({ hasText: '13800138000 after six' }));
        await carl.getByRole('tab', { name: 'Call-backs' }).click();
        await shown(row(carl).filter({ hasText: 'Would like a call' }));
        assert.equal(await carl.getByRole('link', { name: /^Call / }).getAttribute('href'), 'tel:13800138000');
        assert.deepEqual(await audit(carl), []);
        await shoot(carl, 'desk-callback-en');
        await button(carl, 'Called back').click();
        await carl.getByRole('dialog').getByRole('textbox').fill('Explained the invoice');
        await button(carl.getByRole('dialog'), 'Called back').click();
        await until('the list is empty', async () => await row(carl).filter({ hasText: 'Would like a call' }).count() === 0);
        await shown(entry(carl, 'Explained the invoice'));
        await carl.getByRole('tab', { name: 'Closed' }).click();
        await shown(row(carl));
    });

    it('lets leads take over, and nobody else', async () => {
        const [customer, carl] = await claimed('Carl', 'I want a human, this is about the black invoice');
        const dora = await enter('Dora');
        await openAt(dora, caseAt(carl));
        assert.equal(await button(dora, 'Take over').count(), 0);
        const lea = await enter('Lea', 'lead');
        await openAt(lea, caseAt(carl));
        await button(lea, 'Take over').click();
        await shown(lea.getByRole('dialog').getByText('Carl has it now'));
        await button(lea.getByRole('dialog'), 'Take over').click();
        await shown(button(lea, 'Resolve'));
        await shown(customer.locator('.status.person').filter({ hasText: 'Lea' }));
        await shown(carl.locator('.desk-composer textarea[readonly]'));
        const refused = await dora.evaluate(`fetch('/desk/cases/' + location.hash.slice(1) + '/actions', { method: 'POST', headers: { 'content-type': 'application/json', 'x-warmline': '1' },
            body: JSON.stringify({ id: crypto.randomUUID(), do: 'claim', force: true }) }).then(({ status }) => status)`);
        assert.equal(refused, 403);
    });

    it('gives the name of a lead to nobody with a lesser secret', async () => {
        const desk = await visit(browser, `${house.url}/desk`);
        await fillSignIn(desk, 'Lea', SECRETS.desk);
        await shown(desk.getByRole('alert').filter({ hasText: 'another role' }));
        await fillSignIn(desk, 'Lea', SECRETS.lead);
        await shown(desk.locator('.board'));
    });

    it('lets an admin see who is here and sign the others out', async () => {
        const carl = await enter('Carl');
        const admin = await enter('Root', 'admin');
        await admin.locator('.me').click();
        await admin.getByRole('menuitem', { name: 'Who is here' }).click();
        await shown(admin.getByRole('dialog').locator('.people li').filter({ hasText: 'Carl' }));
        await shoot(admin, 'desk-people-en');
        await button(admin, 'Sign out everybody else').click();
        await shown(admin.getByText('Everybody else has been signed out.'));
        await carl.reload();
        await shown(carl.locator('.signin'));
        await button(admin, 'OK').click();
        await admin.reload();
        await shown(admin.locator('.board'));
    });

    it('sounds for a new case only where somebody wants it, and counts in the title', async () => {
        const desk = await enter('Carl');
        await desk.context().addInitScript('globalThis.notes = 0; const make = AudioContext.prototype.createOscillator; AudioContext.prototype.createOscillator = function () { globalThis.notes += 1; return make.call(this); };');
        await desk.reload();
        const listed = await desk.request.get(`${house.url}/desk/cases?view=open`);
        const before = (await listed.json() as CaseList).cases.filter(isWaiting).length;
        await until('those who wait already are counted', async () => Number(/^\((\d+)\)/.exec(await desk.title())?.[1] ?? 0) === before);
        const notes = () => desk.evaluate('globalThis.notes') as Promise<number>;
        await waitingCustomer(browser, house.url, 'I want a human, this is about the grey invoice');
        await until('the title counts', async () => (await desk.title()).startsWith(`(${before + 1})`));
        assert.equal(await notes(), 0, 'silent unless wanted');
        await desk.locator('.me').click();
        await desk.getByRole('menuitemcheckbox', { name: 'Sound for new cases' }).click();
        await desk.keyboard.press('Escape');
        const heard = await notes();
        await waitingCustomer(browser, house.url, 'I want a human, this is about the silver invoice');
        await until('it sounds', async () => await notes() > heard);
        await desk.reload();
        await shown(desk.locator('.board'));
        await desk.locator('.me').click();
        assert.equal(await desk.getByRole('menuitemcheckbox', { name: 'Sound for new cases' }).getAttribute('aria-checked'), 'true', 'remembered');
        await shoot(desk, 'desk-menu-en');
    });

    it('can be read in the dark too, in every corner', async () => {
        await waitingCustomer(browser, house.url, '我要找真人客服，氣死了，紫色那張帳單不對！！', { locale: 'zh-TW' });
        const desk = await signIn(browser, house.url, 'Root', { secret: SECRETS.admin, locale: 'zh-TW', colorScheme: 'dark' });
        await openCase(desk, '紫色那張帳單');
        await desk.keyboard.press('c');
        await shown(desk.locator('.suggested'));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-dark-suggested-zh-TW');
        await desk.keyboard.press('/');
        await shown(desk.locator('.canned [role=option]'));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-dark-canned-zh-TW');
        await desk.keyboard.press('Escape');
        await until('the list is gone', async () => await desk.locator('.canned').count() === 0);
        await desk.evaluate('document.activeElement.blur()');
        for (const [key, name] of [['p', 'pass'], ['e', 'resolve'], ['?', 'keys']] as const) {
            await desk.keyboard.press(key);
            await shown(desk.getByRole('dialog'));
            assert.deepEqual(await audit(desk), [], name);
            await shoot(desk, `desk-dark-${name}-zh-TW`);
            await desk.getByRole('dialog').getByRole('button').last().focus();
            await desk.keyboard.press('Escape');
            await until('the dialog is gone', async () => await desk.getByRole('dialog').count() === 0);
            await desk.evaluate('document.activeElement.blur()');
        }
        await desk.locator('.me').click();
        await shown(desk.getByRole('menu'));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-dark-menu-zh-TW');
        await desk.getByRole('menuitem').first().click();
        await shown(desk.getByRole('dialog').locator('.people'));
        assert.deepEqual(await audit(desk), []);
    });

    it('is all there on a phone', async () => {
        const customer = await waitingCustomer(browser, house.url, 'I want a human, this is about the golden invoice');
        const desk = await signIn(browser, house.url, 'Carl', { secret: SECRETS.desk, viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
        await shown(row(desk));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-phone-queue-en');
        await row(desk).filter({ hasText: 'waiting' }).first().tap();
        await button(desk, 'Claim').tap();
        await shown(desk.locator('.suggested'));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-phone-conversation-en');
        await button(desk, 'Canned answers').tap();
        await shown(desk.locator('.canned').getByRole('option'));
        assert.deepEqual(await audit(desk), []);
        await shoot(desk, 'desk-phone-canned-en');
        await desk.locator('.canned').getByRole('option').first().tap();
        assert.notEqual(await desk.locator('.desk-composer textarea').inputValue(), '');
        await customer.close();
    });
});
