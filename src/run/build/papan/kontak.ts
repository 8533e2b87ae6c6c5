import { existsSync, readFileSync } from 'node:fs';
import type { PapanKontak } from '../../../model/papan.ts';
import { readCsv } from '../../../text/csv.ts';
import { decodeText } from '../../../text/decode.ts';

const COLUMNS = ['situs', 'jabatan', 'nama', 'telepon', 'surel'] as const;

/** Persons to call, from `internal/kontak.csv`, which is in no repository; that it is missing is fine. */
export function readKontak(file: string): PapanKontak[] {
  const text = existsSync(file) ? decodeText(readFileSync(file))?.text : undefined;
  if (text === undefined) return [];
  const [head = [], ...rows] = readCsv(text).rows;
  const places = COLUMNS.map(
    (column) => [column, head.findIndex((cell) => cell.text.trim().toLowerCase() === column)] as const,
  );
  return rows.map(
    (row) =>
      Object.fromEntries(
        places.map(([column, at]) => [column, row[at]?.text.trim() ?? '']),
      ) as unknown as PapanKontak,
  );
}
