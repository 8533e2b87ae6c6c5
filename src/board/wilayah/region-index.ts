import { byText } from '../../model/order.ts';
import { type BarisProgram, KEADAAN } from '../../model/papan/program.ts';
import { MOST_NEAR, MOST_WORKS, NO_MONEY, type UangWilayah } from '../../model/papan/wilayah.ts';
import type { PapanIsian } from '../../model/papan.ts';

/** What is known of one region; of a kecamatan with all of its villages. */
export interface RegionIndex {
  /** Money of each year. */
  uang: Map<number, UangWilayah>;
  /** Of the year that is shown, those behind the year first. */
  kerja: BarisProgram[];
  terlambat: number;
  isi: Map<string, { jumlah: number; contoh: number; baris: PapanIsian[] }>;
}

const byLateness = (a: BarisProgram, b: BarisProgram): number =>
  KEADAAN.indexOf(a.keadaan) - KEADAAN.indexOf(b.keadaan) ||
  b.pagu - a.pagu ||
  byText(a.pemilik.id + a.kode, b.pemilik.id + b.kode);

export function addWork(region: RegionIndex, row: BarisProgram): void {
  if (row.keadaan === 'terlambat') region.terlambat += 1;
  region.kerja.push(row);
  region.kerja.sort(byLateness).splice(MOST_WORKS);
}

interface Share {
  isNew: boolean;
  contoh: boolean;
  pagu: number;
  realisasi: number | undefined;
}

export function addMoney(
  { uang }: RegionIndex,
  tahun: number,
  { isNew, contoh, pagu, realisasi }: Share,
): void {
  const before = uang.get(tahun) ?? NO_MONEY;
  const spent =
    before.realisasi === undefined && realisasi === undefined
      ? undefined
      : (before.realisasi ?? 0) + (realisasi ?? 0);
  uang.set(tahun, {
    works: before.works + Number(isNew),
    contoh: before.contoh + Number(isNew && contoh),
    pagu: before.pagu + pagu,
    ...(spent !== undefined && { realisasi: spent }),
  });
}

export function addRecord({ isi }: RegionIndex, isian: PapanIsian): void {
  const own = isi.get(isian.koleksi) ?? { jumlah: 0, contoh: 0, baris: [] };
  own.jumlah += 1;
  own.contoh += Number(isian.contoh);
  own.baris.push(isian);
  const dayOf = ({ diterbitkan = '' }: PapanIsian): string => diterbitkan;
  own.baris.sort((a, b) => byText(dayOf(b), dayOf(a)) || byText(a.situs, b.situs) || byText(a.id, b.id));
  own.baris.splice(MOST_NEAR);
  isi.set(isian.koleksi, own);
}
