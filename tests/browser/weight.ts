import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';

/** Bytes that travel for a page, compressed where a server compresses. */
export interface Weight {
  all: number;
  scripts: number;
}

/** What a phone takes in for the whole of the page, with an empty cache. */
export async function weightOf(browser: Browser, address: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 900 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address);
  // Pictures further down are asked for as they come near: here all at once.
  await page.evaluate(() => {
    for (const picture of document.images) picture.loading = 'eager';
  });
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const weight: Weight = { all: 0, scripts: 0 };
  for (const response of responses) {
    const bytes = travelling(await response.body(), response.headers()['content-type'] ?? '');
    weight.all += bytes;
    if (response.request().resourceType() === 'script') weight.scripts += bytes;
  }
  await context.close();
  return weight;
}

const travelling = (body: Buffer, type: string): number =>
  /text|javascript|json|svg/.test(type) ? gzipSync(body, { level: 9 }).length : body.length;
