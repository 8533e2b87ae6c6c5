import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PapanRiwayat } from '../../model/papan.ts';
import { readCsv } from '../../text/csv.ts';
import { decodeText } from '../../text/decode.ts';

/** Columns of `_kabupaten/register-riwayat.csv`, in their order. */
export const HISTORY_COLUMNS = ['tanggal', 'situs', 'kunci', 'dari', 'menjadi', 'dasar', 'oleh'] as const;

const NAME = 'register-riwayat.csv';

export const historyFile = (content: string): string => path.join(content, '_kabupaten', NAME);

/** Every change of the register that the command `register` made, oldest first; none where there is no file yet. */
export function readHistory(content: string): PapanRiwayat[] {
  const file = historyFile(content);
  const text = existsSync(file) ? decodeText(readFileSync(file))?.text : undefined;
  if (text === undefined) return [];
  const [head = [], ...rows] = readCsv(text).rows;
  const at = (column: string): number => head.findIndex((cell) => cell.text.trim() === column);
  const places = HISTORY_COLUMNS.map((column) => [column, at(column)] as const);
  return rows.map(
    (row) =>
      Object.fromEntries(
        places.map(([column, place]) => [column, row[place]?.text ?? '']),
      ) as unknown as PapanRiwayat,
  );
}

/** The text of the file with these lines at its end; what stands there stays, also as Excel saved it. */
export function withLines(text: string, lines: readonly PapanRiwayat[]): string {
  const before = text.trim() === '' ? `${HISTORY_COLUMNS.join(';')}\n` : text;
  const ends = before.includes('\r\n') ? '\r\n' : '\n';
  const { delimiter, rows } = readCsv(before.replaceAll('\r\n', '\n'));
  const columns = (rows[0] ?? []).map((cell) => cell.text.replace(/^\uFEFF/, '').trim());
  const added = lines.map((line) =>
    columns.map((column) => cellText(String(Object(line)[column] ?? ''), delimiter)).join(delimiter),
  );
  const whole = /\n$/.test(before) ? before : `${before}${ends}`;
  return `${whole}${added.map((line) => `${line}${ends}`).join('')}`;
}

const cellText = (text: string, delimiter: string): string =>
  text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
