import type { Kabupaten } from '../../model/kabupaten.ts';
import type { BarisProgram, Saringan } from '../../model/papan/program.ts';
import { SARINGAN } from '../../model/papan/program.ts';
import { slugOf } from '../../text/names.ts';
import type { Ask } from '../ask.ts';
import { programRows } from './rows.ts';

/** What is chosen of each; the values are those of addresses. */
export type Pilihan = Partial<Record<Saringan, string>>;

export interface Part {
  pilihan: Pilihan;
  /** Rows of the lowest level. */
  rows: readonly BarisProgram[];
}

/** Every part of the programmes that has an address, by it. */
export type Parts = ReadonlyMap<string, Part>;

/** Where money is not given to one kecamatan, or no place is told; and where nobody tells whose money it is. */
export const SELURUH = 'seluruh-kabupaten';
export const TANPA = 'belum-disebut';

/** `/program/kecamatan/<slug>/urusan/1.03/2026/` */
export const addressOf = (pilihan: Pilihan): string =>
  `/program/${SARINGAN.flatMap((one) => {
    const value = pilihan[one];
    if (value === undefined) return [];
    return one === 'tahun' ? `${value}/` : `${one}/${value}/`;
  }).join('')}`;

export const programParts = (ask: Ask): Promise<Parts> =>
  ask.once('program parts', async () => {
    const parts = new Map<string, { pilihan: Pilihan; rows: BarisProgram[] }>();
    const partAt = (pilihan: Pilihan): BarisProgram[] => {
      const address = addressOf(pilihan);
      const part = parts.get(address) ?? { pilihan, rows: [] };
      parts.set(address, part);
      return part.rows;
    };
    // These are always there, so that nobody who kept an address finds nothing at it.
    partAt({});
    const slugs = kecamatanOf(ask.bahan.kabupaten);
    for (const slug of slugs.values()) partAt({ kecamatan: slug });
    for (const row of await programRows(ask))
      if (row.terendah) for (const pilihan of partsOf(row, slugs)) partAt(pilihan).push(row);
    return parts;
  });

/** All parts that a row belongs to: by one thing, by place and urusan, and each of these in its year. */
function partsOf(row: BarisProgram, slugs: ReadonlyMap<string, string>): Pilihan[] {
  const kecamatan = placesOf(row, slugs);
  const urusan = urusanOf(row);
  const all: Pilihan[] = [
    {},
    ...kecamatan.flatMap((one) => [{ kecamatan: one }, { kecamatan: one, urusan }]),
    { urusan },
    { situs: row.pemilik.id },
    { dana: danaOf(row) },
    { keadaan: row.keadaan },
  ];
  return all.flatMap((one) => [one, { ...one, tahun: String(row.tahun) }]);
}

/** Bidang urusan of a row: the first two steps of its code. */
export const urusanOf = ({ kode }: BarisProgram): string => kode.split('.').slice(0, 2).join('.');

export const danaOf = ({ sumberDana }: BarisProgram): string => slugOf(sumberDana ?? '') || TANPA;

/** Slug of each kecamatan by its code. */
export const kecamatanOf = ({ wilayah }: Kabupaten): ReadonlyMap<string, string> =>
  new Map(wilayah.flatMap(({ jenis, kode, nama }) => (jenis === 'kecamatan' ? [[kode, slugOf(nama)]] : [])));

/** Kecamatan that a row names, itself or one of its villages. */
export function placesOf({ lokasi }: BarisProgram, slugs: ReadonlyMap<string, string>): string[] {
  if (lokasi.length === 0) return [TANPA];
  return [...new Set(lokasi.map((kode) => slugs.get(kode.split('.').slice(0, 3).join('.')) ?? SELURUH))];
}
