import type { Dataset } from '../../koleksi/dataset/schema.ts';
import { texts } from '../../koleksi/dataset/texts.ts';
import { type BarisIsian, MOST_ROWS } from '../../model/papan/daftar.ts';
import type { BarisData, BerkasData, DataFacts } from '../../model/papan/data.ts';
import type { PapanIsian } from '../../model/papan.ts';
import { dataTableOf } from '../../model/plot/data-table.ts';
import { fileViewOf } from '../../model/plot/file-view.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

const ROOT = { label: 'Data terbuka', address: '/data/' };

/** `/data/`: datasets of all bodies, each drawn. */
export const data = pageKind<DataFacts>('data', (ask) => [
  {
    address: ROOT.address,
    judul: ROOT.label,
    ringkasan: 'Data terbuka dari semua perangkat daerah, masing-masing dengan gambarnya.',
    trail: [HOME],
    menu: ROOT.label,
    facts: async () => ({
      ...(await rowsOf(ask)),
      situs: bodiesOf(ask),
      tahun: (await elsewhere(ask, 'dataset')).tahun,
    }),
  },
]);

/** `/data/<situs>/`: datasets of one body, with their rows and what is known of them. */
export const dataSitus = pageKind<DataFacts>('data-situs', (ask) =>
  ask.situs.map(({ row: { id, nama } }) => ({
    address: `${ROOT.address}${id}/`,
    judul: `Data terbuka ${nama}`,
    ringkasan: `Data terbuka ${nama}, dengan tabel dan gambarnya.`,
    trail: [HOME, ROOT],
    facts: async () => ({ ...(await rowsOf(ask, id)), situs: [], tahun: [] }),
  })),
);

const bodiesOf = ({ situs }: Ask): DataFacts['situs'] =>
  situs.flatMap(({ row, jumlah }) =>
    jumlah
      .filter(({ koleksi }) => koleksi === 'dataset')
      .map((one) => ({ nama: row.nama, jumlah: one.jumlah, address: `${ROOT.address}${row.id}/` })),
  );

async function rowsOf(ask: Ask, situs?: string): Promise<Pick<DataFacts, 'jumlah' | 'baris'>> {
  const which = { koleksi: 'dataset', ...(situs !== undefined && { situs }) };
  const newest = await ask.store.newest(which, { most: MOST_ROWS });
  return {
    jumlah: newest.length < MOST_ROWS ? newest.length : await ask.store.count(which),
    baris: await Promise.all(withOwners(newest, ask).map((row) => rowOf(row, ask))),
  };
}

async function rowOf(row: BarisIsian, ask: Ask): Promise<BarisData> {
  const told = datasetOf(row.isian);
  const { deskripsi, periode_data: periode, frekuensi, sumber, lisensi, satuan, variabel = [] } = told;
  return {
    ...row,
    ...(deskripsi && { deskripsi }),
    ...(periode && { periode }),
    ...(frekuensi && { frekuensi: texts.frekuensi[frekuensi] }),
    ...(sumber && { sumber }),
    ...(lisensi && { lisensi }),
    ...(satuan && { satuan }),
    words: variabel,
    berkas: await Promise.all((told.berkas ?? []).map((file) => fileOf(file, row.isian.situs, told, ask))),
    address: `${ROOT.address}${row.pemilik.id}/#${row.isian.id}`,
  };
}

/** Judged by the published schema before it came into the store. */
const datasetOf = (isian: PapanIsian): Dataset => isian.data as unknown as Dataset;

/** As the feed tells a published file. */
interface Published {
  url: string;
  jenis: string;
  ukuran: number;
  sha256: string;
}

async function fileOf(
  { berkas, nama }: NonNullable<Dataset['berkas']>[number],
  situs: string,
  { satuan, variabel = [] }: Dataset,
  { store }: Ask,
): Promise<BerkasData> {
  const { url, jenis, ukuran, sha256 } = berkas as unknown as Published;
  const text = jenis === 'csv' ? await store.file(situs, sha256) : undefined;
  const table = text === undefined ? undefined : dataTableOf(text, variabel);
  return {
    ...{ url, jenis, ukuran },
    ...(nama && { nama }),
    ...(table && { table, view: fileViewOf(table, variabel, { satuan }) }),
  };
}
