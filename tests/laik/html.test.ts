import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pagesIn } from '../../src/run/browser/sites.ts';
import { ourSites } from '../browser/our-sites.ts';
import { faultsOfHtml } from './html-faults.ts';

test('no page of any situs has a fault of HTML', async () => {
  const { keluaran, ids } = await ourSites();
  const faults: string[] = [];
  let pages = 0;
  for (const situs of ids) {
    for (const { address, file } of pagesIn(path.join(keluaran, situs))) {
      faults.push(
        ...faultsOfHtml(readFileSync(path.join(keluaran, situs, file), 'utf8'), `${situs} ${address}`),
      );
      pages++;
    }
  }
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(ids.length * 20);
}, 300_000);
