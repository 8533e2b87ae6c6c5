import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Look } from '../browser/looks.ts';

const WIDTHS = [360, 1280] as const;

/** Pictures of a whole page at each width, as `dinkes_berita_360.png`; their paths. */
export async function photograph(
  browser: Browser,
  { situs, address }: Pick<Look, 'situs' | 'address'>,
  { port, folder }: { port: number; folder: string },
): Promise<string[]> {
  const page = await browser.newPage();
  const taken: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`http://${situs}.localhost:${port}${address}`);
    const name = [situs, ...address.split('/').filter(Boolean), width].join('_');
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file, fullPage: true });
    taken.push(file);
  }
  await page.close();
  return taken;
}
