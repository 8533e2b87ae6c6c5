import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesIn, type Sites } from '../../src/run/browser/sites.ts';
import { extremeSites } from '../browser/extreme-sites.ts';
import { ourSites } from '../browser/our-sites.ts';

/** Bytes as they travel: gzip, as the weakest of our servers sends them. */
const KB = 1000;
const THEME_OF_A_PAGE = 15 * KB;
const A_PAGE = 60 * KB;
const STYLES = 15 * KB;
const SCRIPTS = 5 * KB;
const FONTS = 45 * KB;

const gzip = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** Words that the office wrote, without a mark around them. */
const wordsIn = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Places whose figure is above the budget, with the figure. */
const over = (budget: number, figures: ReadonlyMap<string, number>): string[] =>
  [...figures].filter(([, bytes]) => bytes > budget).map(([place, bytes]) => `${place} ${bytes}`);

describe.each([
  ['our sites', ourSites],
  ['sites with none, one and a hundred of everything', extremeSites],
])('%s', (_, sitesOf) => {
  let sites: Sites;
  const pages = new Map<string, number>();
  const themes = new Map<string, number>();

  beforeAll(async () => {
    sites = await sitesOf();
    for (const situs of sites.ids) {
      for (const { address, file } of pagesIn(path.join(sites.keluaran, situs))) {
        const html = readFileSync(path.join(sites.keluaran, situs, file), 'utf8');
        const whole = gzip(html);
        pages.set(`${situs} ${address}`, whole);
        themes.set(`${situs} ${address}`, whole - gzip(wordsIn(html)));
      }
    }
  }, 300_000);

  test('have no page over 60 kB', () => {
    expect(over(A_PAGE, pages)).toEqual([]);
    expect(pages.size).toBeGreaterThan(60);
  });

  test('get at most 15 kB of HTML from the theme on any page', () => {
    expect(over(THEME_OF_A_PAGE, themes)).toEqual([]);
  });

  test.each([
    ['style sheets', /\.css$/, STYLES, gzip],
    ['scripts', /\.js$/, SCRIPTS, gzip],
    // Compressed in itself, and sent as it is.
    ['typefaces', /\.woff2$/, FONTS, (bytes: Buffer) => bytes.length],
  ])('have %s within the budget, all together', (_kind, ending, budget, weigh) => {
    const weights = new Map(
      sites.ids.map((situs) => [situs, weightOf(path.join(sites.keluaran, situs), ending, weigh)]),
    );
    expect(over(budget, weights)).toEqual([]);
    expect(Math.min(...weights.values())).toBeGreaterThan(0);
  });
});

/** All files of the theme in one situs, as one page could ask for them. */
function weightOf(folder: string, ending: RegExp, weigh: (bytes: Buffer) => number): number {
  const names = [...readdirSync(path.join(folder, '_a')).map((name) => path.join('_a', name)), 'palet.css'];
  return names
    .filter((name) => ending.test(name))
    .reduce((sum, name) => sum + weigh(readFileSync(path.join(folder, name))), 0);
}
