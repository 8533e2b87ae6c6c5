import { jenisWords } from '../../koleksi/jenis.ts';
import type { Pejabat } from '../../koleksi/pejabat/schema.ts';
import type { Kepala } from '../../koleksi/situs/kepala.ts';
import { byText, byTitle } from '../../model/order.ts';
import { type BarisIsian, MOST_ROWS } from '../../model/papan/daftar.ts';
import type { BarisPejabat, PejabatFacts } from '../../model/papan/pejabat.ts';
import type { PapanSitus } from '../../model/papan.ts';
import type { Ask } from '../ask.ts';
import { elsewhere } from '../elsewhere.ts';
import { withOwners } from '../list-facts.ts';
import { HOME, pageKind } from '../page-kind.ts';

/** `/pejabat/`: who holds which post, by post; names only where their body publishes them. */
export const pejabat = pageKind<PejabatFacts>('pejabat', (ask) => [
  {
    address: '/pejabat/',
    judul: 'Pejabat menurut jabatan',
    ringkasan: 'Kepala setiap perangkat daerah dan jabatan di bawahnya.',
    trail: [HOME],
    facts: async () => factsOf(ask),
  },
]);

async function factsOf(ask: Ask): Promise<PejabatFacts> {
  const { tanggal } = ask;
  const newest = await ask.store.newest({ koleksi: 'pejabat' }, { most: MOST_ROWS });
  // Posts that somebody held before stand with their body.
  const held = withOwners(newest, ask).filter(({ isian }) => {
    const { mulai, selesai } = dataOf(isian);
    return (mulai ?? '') <= tanggal && (selesai ?? '9999') >= tanggal;
  });
  const groups = Map.groupBy(held, ({ isian }) => dataOf(isian).eselon ?? '');
  return {
    kepala: ask.situs.map(headOf),
    eselon: [...groups]
      .sort(([a], [b]) => byText(a || 'z', b || 'z'))
      .map(([eselon, rows]) => ({ eselon, baris: rows.map(rowOf).sort(byPost) })),
    tampil: held.length,
    jumlah: await ask.store.count({ koleksi: 'pejabat' }),
    lain: await elsewhere(ask, 'pejabat'),
  };
}

const byPost = (a: BarisPejabat, b: BarisPejabat): number =>
  byTitle(a.pemilik.nama, b.pemilik.nama) || byTitle(a.jabatan, b.jabatan);

/** Judged by the published schema before it came into the store. */
const dataOf = ({ data }: BarisIsian['isian']): Pejabat => data as unknown as Pejabat;

function rowOf({ isian, pemilik }: BarisIsian): BarisPejabat {
  const { jabatan, nama, status, jumlah } = dataOf(isian);
  return {
    ...{ pemilik, jabatan, contoh: isian.contoh, url: isian.url },
    ...(nama && { nama }),
    ...(status && { status }),
    ...(jumlah && { jumlah }),
  };
}

/** Head of a body, as its manifest tells it. */
function headOf({ row, umpan }: PapanSitus): BarisPejabat {
  const { id, nama: badan, singkatan, host } = row;
  const { jabatan, nama, status } = (umpan?.situs['kepala'] ?? {}) as Partial<Kepala>;
  return {
    pemilik: { id, nama: badan, singkatan, host },
    jabatan: jabatan ?? jenisWords[row.jenis].kepala,
    contoh: false,
    ...(nama && { nama }),
    ...(status && { status }),
  };
}
