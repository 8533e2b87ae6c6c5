import { cacheSizes } from '../../src/disk/cache.ts';
import { numberText } from '../../src/model/format.ts';
import type { FleetReport } from '../../src/run/build/index.ts';

type Row = readonly [name: string, ...cells: string[]];

/** What each step took in each situs that was built, in milliseconds, the slowest first; and what the cache holds. */
export function timingsText({ situs, papan }: Pick<FleetReport, 'situs' | 'papan'>, cache: string): string {
  const built = [...situs, ...(papan ? [{ id: 'papan lcc', ...papan }] : [])]
    .filter(({ steps }) => Object.keys(steps).length > 0)
    .map(({ id, ms, steps }) => ({ id, ms, steps }))
    .sort((a, b) => b.ms - a.ms || (a.id < b.id ? -1 : 1));
  const names = [...new Set(built.flatMap(({ steps }) => Object.keys(steps)))];
  const rows: Row[] = built.map(({ id, ms, steps }) => [
    id,
    milliseconds(ms),
    ...names.map((name) => milliseconds(steps[name] ?? 0)),
  ]);
  const sums: Row = [
    'semua',
    milliseconds(sumOf(built.map(({ ms }) => ms))),
    ...names.map((name) => milliseconds(sumOf(built.map(({ steps }) => steps[name] ?? 0)))),
  ];
  const table = built.length > 0 ? tableText([['milidetik', 'seluruhnya', ...names], ...rows, sums]) : [];
  return [...table, cacheText(cache)].join('\n');
}

function tableText(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

/** `Simpanan .cache: 31,2 MB (renderer 20,1, gambar 11,1)` */
function cacheText(cache: string): string {
  const sizes = cacheSizes(cache);
  const parts = sizes.map(({ part, bytes }) => `${part} ${megabytes(bytes)}`).join(', ');
  return `Simpanan .cache: ${megabytes(sumOf(sizes.map(({ bytes }) => bytes)))} MB${parts && ` (${parts})`}`;
}

const milliseconds = (ms: number): string => numberText(Math.round(ms));
const megabytes = (bytes: number): string => numberText(bytes / 1e6, 1);
const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
