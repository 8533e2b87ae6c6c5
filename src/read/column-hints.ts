import type { Place, Problem } from '../problems/problem.ts';
import { codesUneven, zeroLost } from '../problems/tables.ts';
import { type KnownColumn, placeOf } from './headings.ts';
import type { TableCell } from './table-source.ts';

/** What Excel may have done unseen: `2.10` kept as `2.1`, a phone number without its zero. Told, never a fault. */
export function columnHints(
  columns: readonly KnownColumn[],
  body: readonly TableCell[][],
  file: Place,
): Problem[] {
  return columns.flatMap((column) => {
    const cells = body.flatMap((row) => row[column.index] ?? []);
    if (column.spec.kind === 'code') return unevenCodes(column, cells, file);
    return PHONE.test(`${column.spec.key} ${column.spec.label}`) ? lostZeros(column, cells, file) : [];
  });
}

const PHONE = /telepon|telp|whatsapp|\bhp\b/i;

function lostZeros({ heading }: KnownColumn, cells: readonly TableCell[], file: Place): Problem[] {
  const bare = cells.filter(({ text }) => /^8\d{8,11}$/.test(text));
  const [first] = bare;
  if (!first) return [];
  const rows = bare.map(({ line }) => line);
  return [
    zeroLost.at(placeOf(first, file), {
      column: heading,
      rows,
      written: first.text,
      better: `0${first.text}`,
    }),
  ];
}

/** Codes of as many parts should end in as many digits. */
function unevenCodes({ heading }: KnownColumn, cells: readonly TableCell[], file: Place): Problem[] {
  const codes = cells.filter(({ text }) => /^\d+(\.\d+)+$/.test(text));
  const byParts = Map.groupBy(codes, ({ text }) => text.split('.').length);
  return [...byParts.values()].flatMap((group) => {
    const long = group.find(({ text }) => lastPart(text).length === 2);
    const short = group.filter(({ text }) => lastPart(text).length === 1);
    const [first] = short;
    if (!long || !first) return [];
    const rows = short.map(({ line }) => line);
    return [
      codesUneven.at(placeOf(first, file), { column: heading, rows, written: first.text, longer: long.text }),
    ];
  });
}

const lastPart = (code: string): string => code.split('.').at(-1) ?? '';
