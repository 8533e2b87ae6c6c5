import type { Which } from '../harvest/index.ts';
import { type BarisIsian, type DaftarFacts, MOST_ROWS } from '../model/papan/daftar.ts';
import type { PapanIsian } from '../model/papan.ts';
import type { Ask } from './ask.ts';

/** The newest records that are meant, each with its body, and how many there are in all. */
export async function listFacts(
  ask: Ask,
  which: Which,
): Promise<Pick<DaftarFacts, 'koleksi' | 'jumlah' | 'baris'>> {
  const { store } = ask;
  const baris = await store.newest(which, { most: MOST_ROWS });
  return {
    koleksi: which.koleksi,
    jumlah: baris.length < MOST_ROWS ? baris.length : await store.count(which),
    baris: withOwners(baris, ask),
  };
}

/** Records with the bodies that they are of; one whose body has left the register stands under its id. */
export const withOwners = (list: readonly PapanIsian[], { situsOf }: Ask): BarisIsian[] =>
  list.map((isian) => {
    const { id, nama, singkatan, host } = situsOf(isian.situs)?.row ?? {
      ...{ id: isian.situs, nama: isian.situs, singkatan: isian.situs, host: '' },
    };
    return { isian, pemilik: { id, nama, singkatan, host } };
  });
