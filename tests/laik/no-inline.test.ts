import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pagesIn } from '../../src/run/browser/sites.ts';
import { ourSites } from '../browser/our-sites.ts';

/** What the policy of the sites forbids in a page; structured data is no script, and is written by one function. */
const FORBIDDEN: Record<string, RegExp> = {
  'inline script': /<script\b(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")/i,
  'style element': /<style\b/i,
  'style attribute': /<[a-z][^>]*\sstyle\s*=/i,
  'event handler': /<[a-z][^>]*\son[a-z]+\s*=/i,
  'script of others': /<script\b[^>]*\bsrc="(?!\/_a\/)/i,
  'address that runs': /\b(href|src|action)\s*=\s*"?\s*javascript:/i,
};

test('no page of any situs has a script, style or handler in it', async () => {
  const { keluaran, ids } = await ourSites();
  const found: string[] = [];
  const scripted = new Set<string>();
  for (const situs of ids) {
    for (const { address, file } of pagesIn(path.join(keluaran, situs))) {
      const html = readFileSync(path.join(keluaran, situs, file), 'utf8');
      for (const [what, pattern] of Object.entries(FORBIDDEN)) {
        if (pattern.test(html)) found.push(`${situs} ${address}: ${what}`);
      }
      if (/<script\b[^>]*\bsrc=/i.test(html)) scripted.add(address);
    }
  }
  expect(found).toEqual([]);
  // So that all else is the same for whoever has scripts switched off: only what they better has one.
  expect([...scripted].filter((address) => address !== '/cari/' && !address.startsWith('/program/'))).toEqual(
    [],
  );
}, 300_000);
