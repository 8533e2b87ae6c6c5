import * as z from 'zod';
import type { Column, Koleksi } from '../../src/koleksi/koleksi.ts';
import { examplesOf, NO_DAY, soundOf, type Top } from './mistakes-of.ts';

/** One wrong cell in an otherwise sound row. */
export interface WrongCell {
  nama: string;
  data: Top;
  /** Where the cell begins in its line. */
  column: number;
  kode: string;
}

/** A table with these rows under every heading that the koleksi knows. */
export const csvOf = ({ table }: Koleksi, rows: readonly Top[]): string => {
  const keys = table?.columns.map(({ key }) => key) ?? [];
  return [keys, ...rows.map((row) => cellsOf(keys, row))].map((cells) => `${cells.join(';')}\n`).join('');
};

const cellsOf = (keys: readonly string[], row: Top): string[] =>
  keys.map((key) => {
    const value = row[key] ?? '';
    return Array.isArray(value) ? value.join(' ') : String(value);
  });

/** Every column that is not free text, with a value that it cannot take. */
export const wrongCellsOf = (koleksi: Koleksi): WrongCell[] =>
  (koleksi.table?.columns ?? []).flatMap((column) => {
    const bad = badFor(koleksi, column);
    if (!bad) return [];
    const keys = koleksi.table?.columns.map(({ key }) => key) ?? [];
    // A sum that is spent wants the day it was counted on.
    const data = {
      ...soundOf(koleksi),
      ...examplesOf(
        koleksi.schema,
        ['realisasi', 'per_tanggal'].filter((key) => keys.includes(key)),
      ),
      [column.key]: bad.value,
    };
    const before = cellsOf(keys, data).slice(0, keys.indexOf(column.key));
    return [
      {
        nama: column.key,
        data,
        column: before.join(';').length + (before.length > 0 ? 2 : 1),
        kode: bad.kode,
      },
    ];
  });

function badFor(
  { schema, links = [] }: Koleksi,
  { key, kind }: Column,
): { value: string; kode: string } | undefined {
  if (links.includes(key)) return { value: '/tak-ada/', kode: 'TAU-01' };
  switch (kind) {
    case 'date':
      return { value: NO_DAY, kode: 'CSV-25' };
    case 'rupiah':
    case 'number':
    case 'percent':
      return { value: 'banyak', kode: 'CSV-' };
    case 'code':
      return { value: '01-Feb-02', kode: 'CSV-02' };
    case 'list':
      return { value: 'zzz', kode: 'ISI-' };
    case 'text': {
      const field = schema.shape[key];
      const isFree = field === undefined || z.safeParse(field, 'zz zz').success;
      return isFree ? undefined : { value: 'zz zz', kode: 'ISI-' };
    }
    default:
      return kind satisfies never;
  }
}
