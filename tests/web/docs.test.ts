import { expect, it } from 'vitest';
import { Watch, address, useBrowser } from './browser.js';

const browser = useBrowser();

it('the reference at /docs shows every operation of the contract, and asks nobody else for anything', async () => {
  const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
  const watch = new Watch(context);
  const page = await context.newPage();
  await page.goto(`${address}/docs`);
  await page.getByRole('heading', { name: 'Linli (v1)' }).waitFor();
  await page.getByRole('heading', { name: 'Exchanges a phone and its code for tokens.' }).waitFor();

  const contract = (await (await fetch(`${address}/openapi/v1.json`)).json()) as { paths: Record<string, Record<string, { operationId: string }>> };
  const operations = Object.values(contract.paths).flatMap((path) => Object.values(path)).map(({ operationId }) => operationId);
  const shown = await page.locator('[id*="/operation/"]').evaluateAll((sections) => sections.map((section) => section.id.slice(section.id.lastIndexOf('/') + 1)));
  expect(operations.length).toBeGreaterThan(50);
  expect(new Set(shown)).toEqual(new Set(operations));

  watch.isQuiet();
  await context.close();
});

it('the front door leads to the reference', async () => {
  const page = await browser().newPage();
  await page.goto(address);
  expect(page.url()).toBe(`${address}/docs`);
  await page.close();
});
