import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

export const address = inject('linli');

const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A real browser for the tests of a file. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = known.find((path) => path && existsSync(path));
    if (!executablePath) throw new Error('No Chromium: install it (Debian: apt-get install chromium), or name it in the environment variable CHROMIUM.');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  });
  afterAll(() => browser?.close());
  return () => browser;
}

// Redoc brings styles for scroll bars that its page does not use; the page's policy refuses them.
const refusedStyle = /^Applying inline style violates .* 'style-src 'nonce-/;

/** What pages asked of other hosts, and what they complained about. Both should stay empty. */
export class Watch {
  readonly elsewhere: string[] = [];
  readonly complaints: string[] = [];

  constructor(context: BrowserContext, home = address) {
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && origin !== home) this.elsewhere.push(request.url());
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !refusedStyle.test(message.text())) this.complaints.push(message.text());
    });
    context.on('weberror', (error) => this.complaints.push(error.error().message));
  }

  isQuiet(): void {
    expect(this).toMatchObject({ elsewhere: [], complaints: [] });
  }
}
