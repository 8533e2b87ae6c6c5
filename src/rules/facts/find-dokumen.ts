import type { JenisDokumen } from '../../koleksi/dokumen/jenis-dokumen.ts';
import type { Item, Situs } from '../../model/situs.ts';
import { filledOnly } from './filled-isian.ts';

/** Whether a document is of a year, or of a span of years that holds it. */
export function coversYear({ data: { tahun, periode } }: Item<'dokumen'>, year: number): boolean {
  const [from = Number.NaN, to = Number.NaN] = periode?.split('-').map(Number) ?? [];
  return tahun === year || (from <= year && year <= to);
}

/** A document of one kind, of any year where none is asked for. */
export const dokumenOf = (
  { items }: Situs,
  jenis: JenisDokumen,
  year?: number,
): Item<'dokumen'> | undefined =>
  filledOnly(items.dokumen).find(
    (item) => item.data.jenis === jenis && (year === undefined || coversYear(item, year)),
  );
