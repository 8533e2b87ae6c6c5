import type { Elsewhere } from '../model/papan/daftar.ts';
import { MOST_ON_SITUS } from '../model/papan/situs.ts';
import type { PapanJumlah } from '../model/papan.ts';
import type { Ask } from './ask.ts';

/** Where older records of a koleksi stand: by year, and by body. */
export async function elsewhere(ask: Ask, koleksi: string): Promise<Elsewhere> {
  const years = await ask.store.years({ koleksi });
  return {
    tahun: years.flatMap(({ tahun, jumlah }) =>
      tahun > 0 ? [{ tahun, jumlah, address: `/${koleksi}/${tahun}/` }] : [],
    ),
    situs: ask.situs.flatMap(({ row, jumlah }) =>
      jumlah
        .filter((one) => one.koleksi === koleksi)
        .map((one) => ({ nama: row.nama, jumlah: one.jumlah, address: placeOf(row.id, one) })),
    ),
  };
}

const placeOf = (situs: string, { koleksi, jumlah }: PapanJumlah): string =>
  jumlah > MOST_ON_SITUS ? `/situs/${situs}/${koleksi}/` : `/situs/${situs}/#koleksi_${koleksi}`;
