// Takes the pictures of the case card as Slack gets it, for docs/slack.md: a conversation is rehearsed with the real content, its card made into Block Kit, and the blocks drawn in a page
// that looks much like Slack. Needs Chromium (CHROMIUM names its path): npx tsx scripts/slack-card.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { types } from '@slack/bolt';
import { chromium } from 'playwright-core';
import { toBlocks } from '../src/channels/slack/blocks.js';
import { loadHouse, settings } from '../src/commands/setup.js';
import { Rehearsal } from '../src/rehearsal.js';
import { packageRoot } from '../src/root.js';

const MINUTE = 60_000;
const STORIES = {
    en: { desk: 'en', customer: 'Alice Anderson', claimedBy: 'Mia Novak', says: ["Hi, I'm really worried. My parcel has not arrived and it is a birthday present", 'The order number is 20260115883', 'Nobody answered my last two messages!! Can I talk to a person please?'] },
    zh: { desk: 'zh-CN', customer: '李雷', claimedBy: undefined, says: ['催了两次都没人回，快递到底什么时候到？', '订单号 20260115883', '问来问去还是没人管，气死我了！转人工！'] },
};

async function blocksOf({ desk, customer, claimedBy, says }: (typeof STORIES)['en' | 'zh']): Promise<types.KnownBlock[]> {
    const house = await loadHouse(settings());
    const rehearsal = new Rehearsal(house, { now: Date.UTC(2026, 2, 2, 9), seed: 3, channel: 'slack', customer: { id: 'U1', name: customer } });
    for (const text of says) {
        rehearsal.say(text);
        rehearsal.pass(MINUTE);
    }
    if (claimedBy) rehearsal.desk({ do: 'claim' }, { id: 'U2', name: claimedBy });
    if (!rehearsal.case) throw new Error(`Nobody was called after: ${says.at(-1)}`);
    // A rehearsal numbers its cases; people say codes of the store.
    return toBlocks(house.wording.caseCard({ ...rehearsal.case, code: 'K7M-42F' }, desk, rehearsal.now, house.desk.roster));
}

/** Marks of mrkdwn as HTML; texts are escaped already. */
const html = (text: string): string => text.replace(/^> ?(.*)$/gm, '<blockquote>$1</blockquote>').replace(/<\/blockquote>\n/g, '</blockquote>').replace(/\*([^*\n]+)\*/g, '<b>$1</b>').replace(/(^|\s)_([^_\n]+)_/g, '$1<i>$2</i>').replace(/\n/g, '<br>');
const textOf = (part: { type: string; text: string }): string => (part.type === 'mrkdwn' ? html(part.text) : part.text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`));

function draw(block: types.KnownBlock): string {
    switch (block.type) {
        case 'header': return `<h2>${textOf(block.text)}</h2>`;
        case 'divider': return '<hr>';
        case 'context': return `<div class="context">${block.elements.map((part) => ('text' in part ? textOf(part) : '')).join(' ')}</div>`;
        case 'section': return `<div class="section">${block.text ? textOf(block.text) : ''}${block.fields ? `<div class="fields">${block.fields.map((field) => `<div>${textOf(field)}</div>`).join('')}</div>` : ''}</div>`;
        case 'actions': return `<div class="actions">${block.elements.map((one) => (one.type === 'button' ? `<button class="${one.style ?? ''}">${textOf(one.text)}</button>` : 'placeholder' in one && one.placeholder ? `<button class="menu">${textOf(one.placeholder)}<span>⌄</span></button>` : '')).join('')}</div>`;
        default: throw new Error(`There is no drawing of the block ${block.type}.`);
    }
}

const page = (blocks: readonly types.KnownBlock[]): string => `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.46668 Lato, "Liberation Sans", "Noto Sans CJK SC", sans-serif; }
    main { width: 620px; padding: 14px 20px 16px; display: grid; grid-template-columns: 36px 1fr; column-gap: 8px; }
    .face { width: 36px; height: 36px; border-radius: 6px; background: #b5532f; color: #fff; font-weight: 900; display: grid; place-items: center; }
    .who { font-weight: 900; } .who span { font-weight: 400; font-size: 12px; color: #616061; margin-left: 6px; } .who em { font: 700 10px/14px inherit; background: #e8e8e8; border-radius: 2px; padding: 1px 3px; margin-left: 4px; color: #616061; font-style: normal; }
    h2 { font-size: 18px; line-height: 1.33; margin: 6px 0 4px; font-weight: 900; } hr { border: 0; border-top: 1px solid #e2e2e2; margin: 10px 0; }
    .section { margin: 5px 0; } .context { color: #616061; font-size: 12px; margin: 4px 0; } .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
    blockquote { margin: 2px 0; padding-left: 12px; border-left: 4px solid #ddd; } .actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0 4px; }
    button { font: 700 13px/18px inherit; font-family: inherit; padding: 5px 12px; border: 1px solid #bbb; border-radius: 4px; background: #fff; color: #1d1c1d; } .primary { background: #007a5a; border-color: #007a5a; color: #fff; } .danger { background: #e01e5a; border-color: #e01e5a; color: #fff; }
    .menu { font-weight: 400; color: #616061; } .menu span { margin-left: 14px; }
</style><main><div class="face">W</div><div><div class="who">Warmline<em>APP</em><span>9:03</span></div>${blocks.map(draw).join('')}</div></main>`;

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--font-render-hinting=none'] });
try {
    for (const [name, story] of Object.entries(STORIES)) {
        const sheet = await browser.newPage({ deviceScaleFactor: 1.5 });
        await sheet.setContent(page(await blocksOf(story)));
        const file = join(packageRoot, 'docs', 'images', `desk-card-slack-${name}.png`);
        writeFileSync(file, await sheet.locator('main').screenshot());
        console.log(file);
    }
} finally {
    await browser.close();
}
