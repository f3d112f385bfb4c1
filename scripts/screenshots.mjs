// Takes the pictures of the README and of docs/desk.md: starts the built product with an empty memory, plays one story in English and one in Chinese, and writes docs/images/.
// Needs Chromium (CHROMIUM names its path) and `npm run build` first.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs', 'images');
const LARGEST = 300_000;

const STORIES = {
    en: {
        locale: 'en-US', humanAgent: 'Mia Novak', claim: 'Claim', feeling: 'Anxiety',
        customer: ["Hi, I'm really worried. My parcel has not arrived and it is a birthday present", 'The order number is 20260115883', 'Nobody answered my last two messages. Can I talk to a person please?'],
        humanAgentSays: ["Hello, I'm Mia. I have read everything, so nothing to repeat. I'm calling the depot now and will write again at 3 pm."],
        customerAnswers: ['Thank you, that is a relief'],
        tour: true, callBack: 'Please call me back at 13800138000 after six',
        others: [['My card was charged twice for one order and nobody reacts, this is outrageous!!'], ['I want to talk to a human, my invoice makes no sense to me']],
    },
    zh: {
        locale: 'zh-CN', humanAgent: '林晓', claim: '领取', feeling: '愤怒',
        customer: ['催了两次都没人回，快递到底什么时候到？', '订单号 20260115883', '问来问去还是没人管，气死我了！转人工！'],
        humanAgentSays: ['您好，我是林晓。前面的内容我都看过了，您不用再说一遍。我现在联系站点，下午三点前给您回复。'],
        customerAnswers: ['好，那我等您消息'],
        others: [['同一笔订单扣了我两次钱，找谁都不理，太过分了！！'], ['我看不懂这个账单，想找人工客服']],
    },
};

async function main() {
    const dataDir = mkdtempSync(join(tmpdir(), 'warmline-pictures-'));
    mkdirSync(images, { recursive: true });
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'],
    });
    try {
        for (const [name, story] of Object.entries(STORIES)) await play(browser, name, story, join(dataDir, name));
    } finally {
        await browser.close();
        rmSync(dataDir, { recursive: true, force: true });
    }
}

async function play(browser, name, story, dataDir) {
    const { url, stop } = await startProduct(dataDir);
    try {
        const visit = async (path, viewport, options = {}) => {
            const context = await browser.newContext({ viewport, deviceScaleFactor: 2, locale: story.locale, timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', ...options });
            const page = await context.newPage();
            await page.goto(url + path);
            return page;
        };
        for (const lines of story.others) await tell(await visit('/', { width: 700, height: 600 }), lines);
        const customer = await visit('/', { width: 700, height: 860 });
        await tell(customer, story.customer);
        const desk = await visit('/desk', { width: 1240, height: 860 });
        await signIn(desk, story.humanAgent);
        await desk.locator('.row').filter({ hasText: story.feeling }).last().click();
        await desk.getByRole('button', { name: story.claim }).click();
        await customer.locator('.status.person').waitFor();
        for (const text of story.humanAgentSays) {
            await desk.locator('.desk-composer textarea').fill(text);
            await desk.keyboard.press('Enter');
            await customer.locator('.bubble.humanAgent').filter({ hasText: text }).waitFor();
        }
        await picture(desk, `desk-${name}`);
        if (story.tour) await tour(desk, visit, story, name);
        await send(customer, story.customerAnswers);
        await customer.setViewportSize({ width: 700, height: await heightOf(customer) });
        await picture(customer, `chat-${name}`);
        for (const context of browser.contexts()) await context.close();
    } finally {
        await stop();
    }
}

/** What else the desk can do, one picture each. */
async function tour(desk, visit, story, name) {
    await desk.locator('.desk-composer textarea').focus();
    await desk.keyboard.press('/');
    await desk.locator('.canned [role=option]').first().waitFor();
    await desk.keyboard.type('pa');
    await picture(desk, `desk-canned-${name}`, { blur: false });
    await desk.keyboard.press('Escape');
    await desk.locator('.canned').waitFor({ state: 'detached' });

    const colleague = await visit('/desk', { width: 1240, height: 860 });
    await signIn(colleague, 'Ben Okoro');
    await colleague.locator('.row').filter({ hasText: story.humanAgent }).click();
    await desk.locator('.others').filter({ hasText: 'Ben' }).waitFor();
    await desk.getByRole('button', { name: 'Pass on' }).click();
    await desk.getByRole('dialog').getByRole('combobox').selectOption({ label: 'Ben Okoro' });
    await picture(desk, `desk-pass-${name}`, { blur: false });
    await desk.keyboard.press('Escape');
    await desk.getByRole('dialog').waitFor({ state: 'detached' });
    await desk.locator('.me').click();
    await picture(desk, `desk-menu-${name}`, { blur: false });
    await desk.keyboard.press('Escape');

    const waiting = await visit('/', { width: 700, height: 600 });
    await tell(waiting, ['I want to talk to a human about my last bill']);
    await send(waiting, [story.callBack]);
    await colleague.getByRole('tab', { name: 'Call-backs' }).click();
    await colleague.locator('.row').filter({ hasText: story.callBack }).click();
    await colleague.locator('.offer.call').waitFor();
    await picture(colleague, `desk-callback-${name}`);

    const phone = await visit('/desk', { width: 375, height: 740 }, { isMobile: true, hasTouch: true });
    await signIn(phone, story.humanAgent);
    await phone.locator('.row').filter({ hasText: story.feeling }).last().tap();
    await phone.locator('.summary .first').waitFor();
    await picture(phone, `desk-phone-${name}`);

    const dark = await visit('/desk', { width: 1240, height: 860 }, { locale: 'zh-TW', colorScheme: 'dark' });
    await signIn(dark, story.humanAgent);
    await dark.locator('.row').filter({ hasText: '焦慮' }).last().click();
    await dark.locator('.summary .first').waitFor();
    await picture(dark, 'desk-dark-zh-TW');
}

async function signIn(desk, who) {
    await desk.getByRole('textbox').fill(who);
    await desk.keyboard.press('Enter');
    await desk.locator('.row').first().waitFor();
}

/** The built product on a free port, with a memory of its own. */
async function startProduct(dataDir) {
    const server = spawn(process.execPath, [join(root, 'dist/cli.js'), 'start'], {
        env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, BURST_MS: '50', LOG_LEVEL: 'error' }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const url = await new Promise((resolve, reject) => {
        let said = '';
        server.stdout.on('data', (chunk) => {
            said += chunk;
            const found = /http:\/\/\S+:\d+/.exec(said);
            if (found) resolve(found[0]);
        });
        void ended.then(() => reject(new Error(`The product did not start; run npm run build. ${said}`)));
    });
    return { url, async stop() { server.kill('SIGTERM'); await ended; } };
}

async function send(page, lines) {
    for (const text of lines) {
        await page.locator('.composer textarea').fill(text);
        await page.keyboard.press('Enter');
        await page.locator('.bubble.customer:not(.sending)').filter({ hasText: text }).waitFor();
    }
}

/** The customer writes line by line and lets the bot answer each. */
async function tell(page, lines) {
    await page.locator('.bubble.bot').first().waitFor();
    for (const text of lines) {
        await send(page, [text]);
        await page.locator('.lines > :last-child.bubble.bot').waitFor();
    }
}

/** How high the window must be to show the whole conversation. */
const heightOf = (page) => page.evaluate('document.querySelector(".chat").clientHeight - document.querySelector(".log").clientHeight + document.querySelector(".lines").scrollHeight + 40');

async function picture(page, name, { blur = true } = {}) {
    if (blur) await page.evaluate('document.activeElement?.blur()');
    const shot = await page.screenshot();
    const studio = await page.context().newPage();
    const { width, height, palette, pixels } = await studio.evaluate(reduceColours, shot.toString('base64'));
    const png = pngOf({ width, height, palette, pixels: Buffer.from(pixels, 'base64') });
    console.log(`docs/images/${name}.png  ${Math.round(png.length / 1000)} kB`);
    if (png.length > LARGEST) throw new Error(`${name}.png is larger than ${LARGEST / 1000} kB`);
    writeFileSync(join(images, `${name}.png`), png);
}

/* global Blob, createImageBitmap, OffscreenCanvas, atob, btoa */
/** Runs in a page, which can decode a picture: the 256 commonest colours, and for every pixel the nearest of them. */
async function reduceColours(base64) {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))]));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const colourAt = (i) => (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
    const counts = new Map();
    for (let i = 0; i < data.length; i += 4) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
    const palette = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([colour]) => colour);
    const distance = (a, b) => ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
    const nearest = new Map([...counts.keys()].map((colour) => [colour, palette.reduce((best, other, i) => (distance(colour, other) < distance(colour, palette[best]) ? i : best), 0)]));
    let text = '';
    for (let i = 0; i < data.length; i += 4) text += String.fromCharCode(nearest.get(colourAt(i)));
    return { width, height, palette, pixels: btoa(text) };
}

/** A PNG with a palette: a third of what the browser writes, without a difference to the eye. */
function pngOf({ width, height, palette, pixels }) {
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type), data]);
        const frame = Buffer.alloc(8);
        frame.writeUInt32BE(data.length, 0);
        frame.writeUInt32BE(crc32(body), 4);
        return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 3], 8);
    const rows = Buffer.concat(Array.from({ length: height }, (_, y) => Buffer.concat([Buffer.of(0), pixels.subarray(y * width, (y + 1) * width)])));
    return Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head),
        chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
        chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
    ]);
}

await main();
