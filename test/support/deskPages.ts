import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { visit } from './browser.js';

/** Waits until something stands on the page. */
export const shown = (place: Locator) => place.first().waitFor();
export const bubble = (page: Page, from: 'customer' | 'bot' | 'humanAgent', text: string | RegExp) => page.locator(`.bubble.${from}`).filter({ hasText: text });
export const row = (desk: Page) => desk.locator('.row');
export const entry = (desk: Page, text: string | RegExp) => desk.locator('.entry').filter({ hasText: text });
export const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

export async function write(page: Page, text: string): Promise<void> {
    const box = page.locator('.composer textarea, .desk-composer textarea');
    await box.fill(text);
    await box.press('Enter');
}

/** Somebody at the desk, with a browser of their own. */
export async function signIn(browser: Browser, url: string, name: string, options: BrowserContextOptions & { secret?: string } = {}): Promise<Page> {
    const { secret, ...context } = options;
    const desk = await visit(browser, `${url}/desk`, context);
    await fillSignIn(desk, name, secret);
    await shown(desk.locator('.board'));
    return desk;
}

export async function fillSignIn(desk: Page, name: string, secret?: string): Promise<void> {
    await desk.getByRole('textbox').first().fill(name);
    if (secret !== undefined) await desk.locator('input[type=password]').fill(secret);
    await desk.keyboard.press('Enter');
}

/** A customer whom the bot has passed on to a person; the words tell their case from others. */
export async function waitingCustomer(browser: Browser, url: string, words: string, options: BrowserContextOptions = {}): Promise<Page> {
    const customer = await visit(browser, url, options);
    await shown(bubble(customer, 'bot', /.+/));
    await write(customer, words);
    await shown(customer.locator('.status.waiting'));
    return customer;
}

/** Opens the case in which the customer wrote these words. */
export async function openCase(desk: Page, words: string): Promise<void> {
    await shown(row(desk));
    for (const one of await row(desk).all()) {
        await one.click();
        await shown(desk.locator('.row[aria-current]'));
        await shown(desk.locator('.entry'));
        if (await entry(desk, words).count() > 0) return;
    }
    assert.fail(`no case in which somebody wrote ${words}`);
}

/** The case the address names; to open it in another browser without searching. */
export const caseAt = (desk: Page): string => new URL(desk.url()).hash;

export async function openAt(desk: Page, hash: string): Promise<void> {
    await desk.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    await shown(desk.locator('.case .entry'));
}
