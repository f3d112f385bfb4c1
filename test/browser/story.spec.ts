import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { audit, openBrowser, openPremises, pageFaults, PHONE, shoot, until, visit, WIDE, type Premises } from '../support/browser.js';
import { bubble, entry, openCase, row, shown, signIn, write } from '../support/deskPages.js';

const TELEPHONE: BrowserContextOptions = { viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const CHINESE: BrowserContextOptions = { locale: 'zh-CN' };

/** Who speaks, bubble by bubble. */
const voices = (page: Page) => page.locator('.bubble').evaluateAll((all) => all.map((one) => one.className.split(' ')[1] ?? ''));
/** The bot has had the last word. */
const answered = (page: Page) => until('the bot answers', async () => (await voices(page)).at(-1) === 'bot');

/** What takes the case: it may have been offered to this person by now. */
const taking = (desk: Page) => desk.locator('.case-actions button, .offer button').filter({ hasText: /^(Claim|Take it)$/ }).first();

describe('the story, in a real browser', function () {
    this.timeout(90_000);
    let browser: Browser;
    let house: Premises;

    before(async function () {
        const opened = await openBrowser();
        if (!opened) return this.skip();
        browser = opened;
        house = await openPremises();
    });
    afterEach(async function () {
        const pages = browser.contexts().flatMap((context) => context.pages());
        if (this.currentTest?.state === 'failed') await Promise.all(pages.map((page, i) => shoot(page, `failed-${i}`)));
        await Promise.all(browser.contexts().map((context) => context.close()));
        assert.deepEqual(pageFaults.splice(0), []);
    });
    after(async () => {
        await browser?.close();
        await house?.close();
    });

    it('一位生气的客户：先共情，问清事实，转给人工，双方对话，再交回机器人', async () => {
        const desk = await signIn(browser, house.url, '林晓', CHINESE);
        await shown(desk.getByText('现在没有客户在等'));
        await shoot(desk, 'desk-empty-zh');

        const customer = await visit(browser, house.url, CHINESE);
        await shown(bubble(customer, 'bot', '自动助手'));
        await shoot(customer, 'chat-first-zh');
        await write(customer, '催了两次都没人回，快递到底什么时候到');
        await shown(bubble(customer, 'bot', /催了两次都没人回[^]*单号/));
        await write(customer, '20260115883');
        await shown(customer.locator('.suggestions button'));
        assert.equal(await row(desk).count(), 0, 'no person is troubled yet');
        await write(customer, '问来问去还是没人管，气死我了！转人工！');
        await shown(customer.locator('.status.waiting'));

        // The case appears at the desk by itself, with the feeling, the cause in the customer's words, and the facts.
        await shown(row(desk).filter({ hasText: '愤怒' }));
        await row(desk).click();
        const summary = desk.locator('.summary');
        for (const text of [/^愤怒/, '客户要求人工服务', '没人', '20260115883', '怎么开场']) await shown(summary.locator('.summary-top, .part').getByText(text));
        await shown(desk.locator('.event').filter({ hasText: '客户要求人工服务' }));
        assert.doesNotMatch(await desk.locator('body').innerText(), /web:|asks-person|个案/);
        await shoot(desk, 'desk-case-zh');
        await write(customer, '我还要投诉到12315');
        await shown(entry(desk, '我还要投诉到12315'));
        await shown(summary.locator('.chips li').filter({ hasText: '监管' }));

        await desk.getByRole('button', { name: '领取' }).click();
        await shown(customer.locator('.status.person').filter({ hasText: '林晓' }));
        await shown(bubble(customer, 'bot', /林晓|客服/));
        const colleague = await signIn(browser, house.url, 'Ben');
        await shown(row(colleague).filter({ hasText: 'with 林晓' }));
        await row(colleague).click();
        await shown(colleague.getByText('with 林晓').nth(1));
        assert.equal(await colleague.getByRole('button', { name: 'Claim' }).count(), 0);
        await shoot(colleague, 'desk-held-en');

        await summary.getByRole('button', { name: '用这句' }).click();
        assert.match(await desk.locator('.desk-composer textarea').inputValue(), /\p{Script=Han}{5}/u);
        await write(desk, '您好，我是林晓，正在联系站点');
        await shown(bubble(customer, 'humanAgent', '您好，我是林晓，正在联系站点'));
        await write(customer, '终于有人了，麻烦快一点');
        await shown(entry(desk, '终于有人了，麻烦快一点'));
        await write(desk, '站点说今天下午派送，我会盯着');
        await shown(bubble(customer, 'humanAgent', '站点说今天下午派送'));
        await shoot(customer, 'chat-person-zh');

        await desk.getByRole('button', { name: '交回机器人' }).click();
        await desk.getByRole('dialog').getByRole('button', { name: '交回机器人' }).click();
        await shown(customer.locator('.status.bot'));
        await shown(bubble(customer, 'bot', /助手/).nth(1));
        await write(customer, '好的，谢谢你们');
        await answered(customer);
        const who = await voices(customer);
        const [first, last] = [who.indexOf('humanAgent'), who.lastIndexOf('humanAgent')];
        assert.deepEqual(who.slice(first, last + 1), ['humanAgent', 'customer', 'humanAgent'], 'the bot keeps quiet while a person speaks');
        await shown(desk.locator('.event').filter({ hasText: '交回机器人' }));
        await shoot(desk, 'desk-handed-back-zh');
    });

    it('an anxious customer on a phone gives the facts with the answers offered, and two people race for the case', async () => {
        const customer = await visit(browser, house.url, TELEPHONE);
        await shown(bubble(customer, 'bot', /assistant/i));
        await write(customer, "Hi, I'm a bit worried, my parcel has not arrived");
        await shown(bubble(customer, 'bot', /number/));
        await shoot(customer, 'chat-phone-en');
        await write(customer, 'order number 20260115884');
        await answered(customer);
        // Whatever else it asks is skipped by pressing, until it asks whether all is right.
        const offered = (name: string) => customer.getByRole('group').getByRole('button', { name });
        for (let i = 0; i < 4 && await offered('Yes').count() === 0; i++) {
            await offered('Skip this').tap();
            await answered(customer);
        }
        await offered('Yes').tap();
        await shown(customer.locator('.status.waiting'));
        await shown(bubble(customer, 'customer', /^.*Yes$/));
        assert.equal(await customer.locator('.suggestions').count(), 0, 'answered questions offer nothing more');
        await shoot(customer, 'chat-phone-waiting-en');

        const [ana, ben] = await Promise.all(['Ana', 'Ben'].map((name) => signIn(browser, house.url, name))) as [Page, Page];
        for (const desk of [ana, ben]) {
            await openCase(desk, '20260115884');
            await shown(taking(desk));
        }
        // Ben presses first, but his request is held up on the way until Ana has the case.
        let release = () => {};
        const held = new Promise<void>((resolve) => { release = resolve; });
        await ben.route('**/actions*', async (route) => {
            await held;
            await route.continue();
        });
        await taking(ben).click();
        await taking(ana).click();
        await shown(ana.getByRole('button', { name: 'Resolve' }));
        release();
        await shown(ben.getByRole('alert').filter({ hasText: 'Ana was faster' }));
        assert.equal(await ben.getByRole('button', { name: 'Resolve' }).count(), 0);
        await shoot(ben, 'desk-race-lost-en');
        await shown(customer.locator('.status.person').filter({ hasText: 'Ana' }));
        await shown(bubble(customer, 'bot', /.+/).last());
        assert.doesNotMatch((await customer.locator('.bubble').allInnerTexts()).join('\n'), /Ben/);
    });

    it('works by keyboard alone', async () => {
        const customer = await visit(browser, house.url);
        await shown(bubble(customer, 'bot', /.+/));
        const tabTo = async (page: Page, selector: string, key = 'Tab') => {
            for (let i = 0; i < 20; i++) {
                if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
                await page.keyboard.press(key);
            }
            assert.fail(`${selector} cannot be reached by ${key}`);
        };
        await tabTo(customer, '.composer textarea');
        await customer.keyboard.type('I am worried, my parcel has not arrived, order number 20260115885');
        await customer.keyboard.press('Enter');
        await shown(customer.locator('.suggestions button'));
        await tabTo(customer, '.suggestions button:first-child', 'Shift+Tab');
        await customer.keyboard.press('Enter');
        await until('the suggestion is sent', async () => await customer.locator('.bubble.customer').count() === 2);
        await tabTo(customer, '.composer textarea');
        await customer.keyboard.type('I want to talk to a human');
        await customer.keyboard.press('Enter');
        await shown(customer.locator('.status.waiting'));

        const desk = await visit(browser, `${house.url}/desk`);
        await shown(desk.getByRole('textbox'));
        await desk.keyboard.type('Kim');
        await desk.keyboard.press('Enter');
        await shown(row(desk));
        await desk.keyboard.press('j');
        await shown(desk.getByRole('button', { name: 'Claim' }));
        await desk.keyboard.press('c');
        await shown(desk.locator('.desk-composer textarea:not([readonly]):focus'));
        await desk.keyboard.type('Hello, this is Kim.');
        await desk.keyboard.press('Enter');
        await shown(bubble(customer, 'humanAgent', 'Hello, this is Kim.'));
        await desk.keyboard.press('Escape');
    });

    it('speaks the language of the browser, and the one chosen from then on', async () => {
        for (const [locale, greeting] of [['zh-TW', '小幫手'], ['zh-HK', '小幫手'], ['fr-FR', /assistant/i]] as const) {
            await shown(bubble(await visit(browser, house.url, { locale }), 'bot', greeting));
        }
        const customer = await visit(browser, house.url);
        await shown(customer.getByRole('heading', { name: 'Customer support' }));
        await customer.getByRole('combobox').selectOption('zh-TW');
        await shown(customer.getByRole('heading', { name: '線上客服' }));
        assert.equal(await customer.locator('html').getAttribute('lang'), 'zh-TW');
        await customer.reload();
        await shown(customer.getByRole('heading', { name: '線上客服' }));
    });

    it('keeps the conversation over a reload and over a restart of the server', async () => {
        const customer = await visit(browser, house.url);
        await shown(bubble(customer, 'bot', /.+/));
        await write(customer, 'My parcel is late, the order number is 20260115886');
        await shown(bubble(customer, 'customer', '20260115886'));
        await answered(customer);
        const before = await customer.locator('.bubble').allInnerTexts();
        await customer.reload();
        await until('all is there again', async () => await customer.locator('.bubble').count() === before.length);
        assert.deepEqual(await customer.locator('.bubble').allInnerTexts(), before);

        const desk = await signIn(browser, house.url, 'Ana');
        await shown(desk.locator('.row, .empty'));
        const cases = await row(desk).count();
        await house.warmline.close();
        // Written while the server is down: it waits on the page and is sent when the line is back.
        await write(customer, 'I want to speak to a person, please');
        await shown(customer.locator('.unsent'));
        await house.restart();
        await shown(bubble(customer, 'customer', 'I want to speak to a person, please'));
        await shown(customer.locator('.status.waiting'));
        assert.equal(await bubble(customer, 'customer', 'I want to speak').count(), 1, 'sent once');
        assert.deepEqual((await customer.locator('.bubble').allInnerTexts()).slice(0, before.length), before);
        await until('the desk sees the new case', async () => await row(desk).count() === cases + 1);
    });

    it('ends every session of a person who signs out', async () => {
        const desk = await signIn(browser, house.url, 'Zoe');
        const kept = await desk.context().storageState();
        await desk.locator('.me').click();
        await desk.getByRole('menuitem', { name: 'Sign out' }).click();
        await shown(desk.getByRole('textbox'));
        const thief = await visit(browser, `${house.url}/desk`, { storageState: kept });
        await shown(thief.getByRole('textbox'));
        await thief.close();
        await shown((await signIn(browser, house.url, 'Zoe')).locator('.board'));
    });

    it('works inside a Teams tab, where the pages stand in a frame of another site', async () => {
        const secret = 'a long enough secret';
        const served = await openPremises({ PUBLIC_URL: 'https://support.example.com', DESK_SECRET: secret });
        try {
            const teams = await visit(browser, 'about:blank');
            await teams.route('https://teams.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/html', body: `<title>tab</title><iframe src="${served.url}/desk" width="1200" height="700"></iframe>` }));
            await teams.goto('https://teams.microsoft.com/tab');
            const frame = teams.frameLocator('iframe');
            await frame.getByRole('textbox').first().fill('Ana');
            await frame.locator('input[type=password]').fill(secret);
            await frame.getByRole('button', { name: 'Sign in' }).click();
            await frame.locator('.board').waitFor();
            await shoot(teams, 'desk-teams');
            const [cookie] = await teams.context().cookies();
            assert.deepEqual([cookie?.sameSite, cookie?.secure, cookie?.httpOnly, cookie?.partitionKey], ['None', true, true, 'https://microsoft.com']);
        } finally {
            await served.close();
        }
    });

    describe('can be read by everybody', () => {
        for (const locale of ['en', 'zh-CN', 'zh-TW']) for (const colorScheme of ['light', 'dark'] as const) for (const [size, viewport] of [['wide', WIDE], ['phone', PHONE]] as const) {
            const look = `${locale}-${colorScheme}-${size}`;
            it(look, async () => {
                const options = { locale, colorScheme, ...(size === 'phone' ? TELEPHONE : { viewport }) };
                const customer = await visit(browser, house.url, options);
                await write(customer, locale === 'en' ? 'Nobody answers and my parcel is three days late!' : locale === 'zh-CN' ? '快递晚了三天，问谁都不理！' : '包裹晚了三天，問誰都不理！');
                await shown(bubble(customer, 'customer', /[^]+/));
                await answered(customer);
                assert.deepEqual(await audit(customer), []);
                await shoot(customer, `look-chat-${look}`);
                const desk = await visit(browser, `${house.url}/desk`, options);
                await shown(desk.getByRole('textbox'));
                assert.deepEqual(await audit(desk), []);
                await desk.getByRole('textbox').fill('Mia');
                await desk.keyboard.press('Enter');
                await shown(row(desk));
                assert.deepEqual(await audit(desk), []);
                await shoot(desk, `look-queue-${look}`);
                await row(desk).first().click();
                await shown(desk.locator('.summary .first'));
                assert.deepEqual(await audit(desk), []);
                await shoot(desk, `look-desk-${look}`);
            });
        }
    });
});
