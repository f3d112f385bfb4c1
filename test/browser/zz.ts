import { openBrowser, openPremises, visit } from '../support/browser.js';
const b = (await openBrowser())!;
const p = await openPremises({ PUBLIC_URL: 'https://support.example.com', DESK_SECRET: 'a long enough secret' });
for (const host of ['127.0.0.1', 'localhost']) {
  const url = p.url.replace('127.0.0.1', host);
  for (const framed of [false, true]) {
    const t = await visit(b, 'about:blank');
    t.on('response', async (r) => { if (r.url().includes('/desk/session')) console.log(host, framed, r.request().method(), r.status(), (await r.allHeaders())['set-cookie'], 'sent:', (await r.request().allHeaders())['cookie']); });
    await t.route('https://teams.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/html', body: `<title>tab</title><iframe src="${url}/desk" width="1200" height="700"></iframe>` }));
    await t.goto(framed ? 'https://teams.microsoft.com/tab' : `${url}/desk`);
    const f: any = framed ? t.frameLocator('iframe') : t;
    await f.getByRole('textbox').first().fill('Ana');
    await f.locator('input[type=password]').fill('a long enough secret');
    await f.getByRole('button', { name: 'Sign in' }).click();
    await new Promise(r => setTimeout(r, 1500));
    console.log((await t.context().cookies()).map((c) => [c.name, c.domain, c.sameSite, (c as any).partitionKey]));
  }
}
await b.close(); await p.close();
