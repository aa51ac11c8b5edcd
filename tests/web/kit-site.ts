import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type * as Kit from '@linli/sdk';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { address } from './browser.js';

const clients = new URL('../../clients/', import.meta.url);
const linli = new URL(address);

// The kit as npm gets it, without a bundler: a map from its imports to files. SignalR's file for browsers is a script.
const imports = { '@linli/sdk': '/kit/sdk/dist/index.js', '@microsoft/signalr': '/kit/signalr.js', 'openapi-fetch': '/kit/node_modules/openapi-fetch/dist/index.mjs' };
const html = `<!doctype html><link rel="icon" href="data:,"><script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module">
import * as kit from '@linli/sdk';
globalThis.storage = kit.browserStorage();
globalThis.linli = new kit.Linli({ baseUrl: location.origin, storage, live: { firstPause: 50, longestPause: 200 } });
</script>`;

declare global {
  var linli: Kit.Linli;
  var storage: Kit.KeyValueStorage;
  var heard: string[];
}

/** A site with a page that holds the kit and nothing else, and Linli behind it on the same origin. */
export function useKitSite(): () => string {
  const site = createServer((asked, answer) => void (asked.url!.startsWith('/kit/') ? show(asked.url!.slice('/kit/'.length), answer) : pass(asked, answer)));
  const open = new Set<Socket>();
  site.on('upgrade', (asked: IncomingMessage, socket: Socket) => {
    const behind = connect(Number(linli.port), linli.hostname, () => behind.write(headOf(asked)));
    socket.pipe(behind).pipe(socket);
    for (const end of [socket, behind]) open.add(end.on('error', () => end.destroy()));
  });
  beforeAll(async () => {
    site.listen(0, '127.0.0.1');
    await once(site, 'listening');
  });
  afterAll(async () => {
    for (const end of open) end.destroy();
    site.closeAllConnections();
    site.close();
    await once(site, 'close');
  });
  return () => `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
}

export async function openKit(context: BrowserContext, site: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site}/kit/page`);
  await page.waitForFunction(() => globalThis.linli !== undefined);
  return page;
}

async function show(path: string, answer: ServerResponse): Promise<void> {
  const body = await bodyOf(path).catch(() => undefined);
  answer.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `text/${path === 'page' ? 'html' : 'javascript'}; charset=utf-8` }).end(body);
}

async function bodyOf(path: string): Promise<string> {
  if (path === 'page') return html;
  if (path !== 'signalr.js') return readFile(new URL(path, clients), 'utf8');
  const script = await readFile(new URL('node_modules/@microsoft/signalr/dist/browser/signalr.min.js', clients), 'utf8');
  return `${script}\nexport const { HttpTransportType, HubConnectionBuilder, LogLevel } = globalThis.signalR;`;
}

function pass(asked: IncomingMessage, answer: ServerResponse): void {
  const behind = request({ host: linli.hostname, port: linli.port, method: asked.method, path: asked.url, headers: asked.headers }, (given) => {
    answer.writeHead(given.statusCode!, given.headers);
    given.pipe(answer);
  });
  behind.on('error', () => answer.destroy());
  asked.pipe(behind);
}

function headOf(asked: IncomingMessage): string {
  const headers = Array.from({ length: asked.rawHeaders.length / 2 }, (_, index) => `${asked.rawHeaders[2 * index]}: ${asked.rawHeaders[2 * index + 1]}\r\n`);
  return `${asked.method} ${asked.url} HTTP/1.1\r\n${headers.join('')}\r\n`;
}
