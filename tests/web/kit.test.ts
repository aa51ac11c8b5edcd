import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Watch, useBrowser } from './browser.js';
import { openKit, useKitSite } from './kit-site.js';

const browser = useBrowser();
const site = useKitSite();
const refresh = '/api/v1/sign-in/refresh';

let context: BrowserContext;
let watch: Watch;
let asked: string[];
let tabs: Page[];
let phones = 0;

beforeEach(async () => {
  context = await browser().newContext();
  watch = new Watch(context, site());
  asked = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  tabs = [await openKit(context, site()), await openKit(context, site())];
  await tabs[0]!.evaluate(async (phone) => {
    const { code } = await linli.sendCode(phone);
    await linli.signIn({ phone, code: code! });
  }, `136${String(process.pid % 10_000).padStart(4, '0')}${String(phones++).padStart(4, '0')}`);
});

afterEach(() => context.close());

function spoilAccess(tab: Page): Promise<void> {
  return tab.evaluate(async () => {
    const key = `linli:${location.origin}`;
    await storage.setItem(key, JSON.stringify({ ...JSON.parse((await storage.getItem(key))!), accessToken: 'spent', renewAt: 0, expiresAt: 0 }));
  });
}

describe('two tabs of one browser', () => {
  it('are signed in together', async () => {
    expect(await tabs[1]!.evaluate(async () => (await linli.get('/api/v1/me')).id)).toMatch(/^[0-9a-f]{32}$/);
    watch.isQuiet();
  });

  it('renew the access token once when both need it at the same time', async () => {
    for (let round = 1; round <= 10; round++) {
      await spoilAccess(tabs[round % 2]!);
      const answers = await Promise.all(tabs.map((tab) => tab.evaluate(() => Promise.all(Array.from({ length: 10 }, async () => (await linli.get('/api/v1/me')).id)))));
      expect(new Set(answers.flat()).size).toBe(1);
      expect(asked.filter((path) => path === refresh)).toHaveLength(round);
    }
    watch.isQuiet();
  });

  it('are signed out together', async () => {
    const reason = tabs[1]!.evaluate(() => new Promise((resolve) => linli.onSignedOut(resolve)));
    await tabs[0]!.evaluate(() => linli.signOut());
    expect(await reason).toBe('elsewhere');
  });
});

describe('the live connection of a browser', () => {
  it('hears what happens, and after being offline what was missed', async () => {
    const [tab, other] = tabs as [Page, Page];
    await tab.evaluate(
      () =>
        new Promise<void>((followed) => {
          globalThis.heard = [];
          linli.live.follow('me', { onFollowed: followed, onEvent: (event) => heard.push(event.type) });
        }),
    );
    const rename = (nickname: string) => other.evaluate((name) => linli.patch('/api/v1/me', { body: { nickname: name } }), nickname);
    await rename('小周');
    await expect.poll(() => tab.evaluate(() => heard.length)).toBe(1);
    expect(await tab.evaluate(() => heard)).toEqual(['profile-edited']);

    const sockets: string[] = [];
    tab.on('websocket', (socket) => sockets.push(socket.url()));
    await tab.evaluate(() => dispatchEvent(new Event('online')));
    await rename('小周周');
    await expect.poll(() => tab.evaluate(() => heard.length)).toBe(2);
    expect(sockets).toHaveLength(1);
    watch.isQuiet();
  });
});
