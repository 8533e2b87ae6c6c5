import path from 'node:path';
import { expect, test } from 'vitest';
import { ourSites } from '../browser/our-sites.ts';
import { rowsOfFeeds, rowsOfTables } from '../papan/program-sums.ts';

test('every table of programmes of the board holds rows of the feeds, to the rupiah', async () => {
  const { keluaran, ids } = await ourSites();
  const { all, lowest } = rowsOfFeeds(keluaran, ids);
  const tables = rowsOfTables(path.join(keluaran, 'lcc'));
  const byKey = (rows: typeof all) => rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  expect(byKey(tables.get('/program.csv') ?? [])).toEqual(byKey(all));
  expect(byKey(tables.get('/program/program.csv') ?? [])).toEqual(byKey(lowest));
  const known = new Map(lowest.map((row) => [row.key, row]));
  const wrong = [...tables]
    .filter(([address]) => address !== '/program.csv')
    .flatMap(([address, rows]) =>
      rows.flatMap((row) => {
        const own = known.get(row.key);
        return own?.pagu === row.pagu && own.realisasi === row.realisasi ? [] : [`${address} ${row.key}`];
      }),
    );
  expect(wrong).toEqual([]);
  // Each body's own table, and each year's, share out all of them.
  for (const part of [/^\/program\/situs\/[^/]+\/program\.csv$/, /^\/program\/\d{4}\/program\.csv$/]) {
    const shared = [...tables].flatMap(([address, rows]) => (part.test(address) ? rows : []));
    expect(byKey(shared)).toEqual(byKey(lowest));
  }
  expect(lowest.length).toBeGreaterThan(0);
}, 600_000);
