import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pagesIn, type Sites } from '../../src/run/browser/sites.ts';
import { extremeSites } from '../browser/extreme-sites.ts';
import { ourSites } from '../browser/our-sites.ts';

const mainOf = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** A number, a mail address, or a page of another host of the kabupaten. */
const isWay = (href: string, host: string, domain: string): boolean => {
  if (/^(?:tel:|mailto:[^?]|https:\/\/wa\.me\/\d)/.test(href)) return true;
  const other = /^https:\/\/([^/]+)/.exec(href)?.[1];
  return other !== undefined && other !== host && (other === domain || other.endsWith(`.${domain}`));
};

describe.each([
  ['our sites', ourSites],
  ['sites with none, one and a hundred of everything', extremeSites],
])('%s', (_, sitesOf) => {
  let sites: Sites;
  const withoutWay: string[] = [];
  const kontakWithoutWay: string[] = [];
  const gratisInDraft: string[] = [];
  let asking = 0;

  beforeAll(async () => {
    sites = await sitesOf();
    for (const situs of sites.ids) {
      const folder = path.join(sites.keluaran, situs);
      const feed = JSON.parse(readFileSync(path.join(folder, 'lcc.json'), 'utf8'));
      const host: string = feed.situs.host;
      const domain = host.split('.').slice(1).join('.');
      for (const { address, file } of pagesIn(folder)) {
        const main = mainOf(readFileSync(path.join(folder, file), 'utf8'));
        const hrefs = [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
        const hasWay = hrefs.some((href) => isWay(href, host, domain));
        if (address === '/kontak/' && !hasWay) kontakWithoutWay.push(situs);
        if (
          /^\/layanan\/[^/]+\/$/.test(address) &&
          /\bDraf\b/.test(textOf(main)) &&
          /\bGratis\b/.test(main)
        ) {
          gratisInDraft.push(`${situs} ${address}`);
        }
        if (!/hubungi/i.test(textOf(main))) continue;
        asking++;
        if (!hasWay && !hrefs.includes('/kontak/')) withoutWay.push(`${situs} ${address}`);
      }
    }
  }, 300_000);

  test('every contact page leads to a number, a mail address or another body of the kabupaten', () => {
    expect(kontakWithoutWay).toEqual([]);
  });

  test('no page tells its reader to get in touch without a way to do it', () => {
    expect(withoutWay).toEqual([]);
    expect(asking).toBeGreaterThan(0);
  });

  test('nothing is said to be free in a draft', () => {
    expect(gratisInDraft).toEqual([]);
  });
});
