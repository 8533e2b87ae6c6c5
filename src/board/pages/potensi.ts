import { JENIS_POTENSI, type Potensi } from '../../koleksi/potensi/schema.ts';
import { texts } from '../../koleksi/potensi/texts.ts';
import { numberText } from '../../model/format.ts';
import { type BarisIsian, MOST_ROWS } from '../../model/papan/daftar.ts';
import type { BarisPotensi, PotensiFacts } from '../../model/papan/potensi.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/potensi/`: what the kecamatan and kelurahan grow, make and have to show, by kind. */
export const potensi = pageKind<PotensiFacts>('potensi', (ask) => [
  {
    address: '/potensi/',
    judul: 'Potensi daerah',
    ringkasan: 'Yang dikerjakan dan dihasilkan warga, dari semua kecamatan dan kelurahan.',
    trail: [HOME],
    facts: async () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<PotensiFacts> {
  const newest = await ask.store.newest({ koleksi: 'potensi' }, { most: MOST_ROWS });
  const rows = withOwners(newest, ask).map((row) => rowOf(row, ask));
  const kinds = Map.groupBy(rows, ({ isian }) => dataOf(isian).jenis ?? 'lainnya');
  return {
    jumlah: rows.length < MOST_ROWS ? rows.length : await ask.store.count({ koleksi: 'potensi' }),
    jenis: JENIS_POTENSI.flatMap((jenis) => {
      const baris = kinds.get(jenis);
      return baris ? [{ nama: texts.jenis[jenis], baris }] : [];
    }),
    lain: await elsewhere(ask, 'potensi'),
  };
}

/** Judged by the published schema before it came into the store. */
const dataOf = ({ data }: BarisIsian['isian']): Potensi => data as unknown as Potensi;

function rowOf(row: BarisIsian, { bahan }: Ask): BarisPotensi {
  const { angka = [], lokasi = [] } = dataOf(row.isian);
  const { wilayah } = bahan.kabupaten;
  return {
    ...row,
    angka: angka.map(({ nama, nilai, satuan, tahun, sumber }) => ({
      nama,
      nilai: [numberText(nilai, 2), satuan].filter(Boolean).join(' '),
      ...(tahun !== undefined && { tahun }),
      ...(sumber && { sumber }),
    })),
    tempat: lokasi.flatMap((code) => wilayah.find(({ kode }) => kode === code)?.nama ?? []),
  };
}
