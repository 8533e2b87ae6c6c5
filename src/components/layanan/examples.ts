import { type Example, inStates, withProps } from '../examples/example.ts';
import { longTitle } from '../examples/long-title.ts';
import { firstOf, listOf, some } from '../examples/of-situs.ts';
import Daftar from './Daftar.astro';
import Draft from './Draft.astro';
import Fee from './Fee.astro';
import Filled from './Filled.astro';
import Forms from './Forms.astro';
import Isian from './Isian.astro';
import LayananGrid from './LayananGrid.astro';
import Part from './Part.astro';

export const examples: readonly Example[] = [
  ...inStates('layanan/Daftar', Daftar, 'isi', listOf('layanan')),
  ...withProps('layanan/Draft', Draft, 'isi', {
    draf: { of: { status: 'draf_konfirmasi' } },
    ditetapkan: { of: { status: 'ditetapkan' } },
  }),
  ...withProps('layanan/Fee', Fee, 'isi', {
    'belum diisi': { of: {} },
    gratis: { of: { biaya_tarif: 'Gratis', status: 'ditetapkan' } },
    'gratis menurut draf': { of: { biaya_tarif: 'Gratis', status: 'draf_konfirmasi' } },
    satu: { of: { biaya_tarif: 25_000, dasar_tarif: 'Perda 1/2024 pasal 12', status: 'ditetapkan' } },
    daftar: {
      of: {
        biaya_tarif: [
          { nama: longTitle(1), tarif: 25_000 },
          { nama: 'Pelajar', tarif: 'Gratis' },
        ],
        dasar_tarif: longTitle(2),
      },
    },
  }),
  ...withProps('layanan/Filled', Filled, 'isi', {
    'belum diisi': {},
    kalimat: { text: longTitle(1) },
    daftar: { text: [longTitle(1), longTitle(2)] },
  }),
  ...inStates('layanan/Forms', Forms, 'seksi', ({ items }) => ({
    forms: items.layanan[0]?.data.formulir ?? [],
  })),
  ...inStates('layanan/Isian', Isian, 'sendiri', firstOf('layanan')),
  ...inStates('layanan/LayananGrid', LayananGrid, 'seksi', some('layanan')),
  ...withProps('layanan/Part', Part, 'isi', { biasa: { no: 1, id: 'syarat', judul: longTitle(1) } }),
];
