import { readFileSync } from 'node:fs';
import path from 'node:path';
import { walk } from '../../src/disk/walk.ts';
import type { FeedItem } from '../../src/feed/schema/item.ts';
import type { Manifest } from '../../src/feed/schema/manifest.ts';
import { readCsv } from '../../src/text/csv.ts';

/** A row of a budget as a feed tells it, or as a table of the board does. */
interface Row {
  /** Body, year and code. */
  key: string;
  pagu: number;
  realisasi: number;
}

const rowOf = (
  situs: string,
  data: Record<string, unknown>,
  pagu = data['pagu_perubahan'] ?? data['pagu_murni'],
): Row => ({
  key: [situs, data['tahun'], data['kode']].join(' '),
  pagu: Number(pagu),
  realisasi: Number(data['realisasi'] ?? 0),
});

/** Every row of the budgets of finished sites, and those of the lowest level of each body and year. */
export function rowsOfFeeds(keluaran: string, ids: readonly string[]): { all: Row[]; lowest: Row[] } {
  const all: Row[] = [];
  const lowest: Row[] = [];
  for (const situs of ids) {
    const read = (url: string): unknown => JSON.parse(readFileSync(path.join(keluaran, situs, url), 'utf8'));
    const { koleksi } = read('lcc.json') as Manifest;
    const items = (koleksi['program']?.bagian ?? []).flatMap(
      ({ url }) => (read(url) as { isi: FeedItem[] }).isi,
    );
    for (const { data } of items) {
      const hasBelow = items.some(
        (other) =>
          other.data['tahun'] === data['tahun'] && String(other.data['kode']).startsWith(`${data['kode']}.`),
      );
      all.push(rowOf(situs, data));
      if (!hasBelow) lowest.push(rowOf(situs, data));
    }
  }
  return { all, lowest };
}

/** Rows of every table of programmes of a finished board, by the address of the table. */
export function rowsOfTables(board: string): Map<string, Row[]> {
  const files = walk(board).map(({ path: below }) => below);
  const tables = files.filter((file) => /^program(\/.+)?\.csv$/.test(file) || file === 'program.csv');
  return new Map(
    tables.map((file) => {
      const { rows } = readCsv(readFileSync(path.join(board, file), 'utf8').replace(/^\u{FEFF}/u, ''));
      const [head = [], ...body] = rows.map((row) => row.map(({ text }) => text));
      return [
        `/${file}`,
        body.map((row) => {
          const data = Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']));
          return rowOf(data['situs'] ?? '', data, data['pagu']);
        }),
      ];
    }),
  );
}
