import type { CariFacts } from '../../model/papan/cari.ts';
import { koleksiLabel } from '../../model/papan/koleksi-label.ts';
import { koleksiNames } from '../koleksi-names.ts';
import { HOME, pageKind } from '../page-kind.ts';
import { searchSize } from '../search-of.ts';

/** `/cari/`: one search over all sites. */
export const cari = pageKind<CariFacts>('cari', (ask) => [
  {
    address: '/cari/',
    judul: 'Cari di semua situs',
    ringkasan: 'Layanan, kabar, dokumen, program, dan pejabat semua badan, dengan satu pencarian.',
    trail: [HOME],
    facts: async () => ({
      ...searchSize(ask),
      koleksi: koleksiNames(ask).map((name) => ({
        nama: koleksiLabel(name).judul,
        jumlah: ask.situs
          .flatMap(({ jumlah }) => jumlah)
          .reduce((sum, one) => sum + (one.koleksi === name ? one.jumlah : 0), 0),
        address: `/${name}/`,
      })),
      badan: ask.situs.length,
    }),
  },
]);
