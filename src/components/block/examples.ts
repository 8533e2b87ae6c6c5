import { type Example, inStates, withProps } from '../examples/example.ts';
import { longTitle } from '../examples/long-title.ts';
import Galeri from './Galeri.astro';
import Grafik from './Grafik.astro';
import Kartu from './Kartu.astro';
import Kutipan from './Kutipan.astro';
import Langkah from './Langkah.astro';
import Lipat from './Lipat.astro';
import Peringatan from './Peringatan.astro';
import Peta from './Peta.astro';
import Tabel from './Tabel.astro';
import Unduhan from './Unduhan.astro';

const LONG = longTitle(3);
const PATH = 'halaman/contoh.mdx';
const DATA = '/dataset/contoh.csv';

export const examples: readonly Example[] = [
  ...withProps('block/Galeri', Galeri, 'isi', {
    bernama: { attributes: { judul: LONG } },
    'tanpa nama': { attributes: {} },
  }),
  ...inStates('block/Grafik', Grafik, 'isi', () => ({
    attributes: { berkas: DATA, judul: LONG },
    path: PATH,
  })),
  ...withProps('block/Kartu', Kartu, 'isi', {
    tautan: { attributes: { judul: LONG, tautan: '/kontak/' }, path: PATH },
    'tanpa tautan': { attributes: { judul: 'Kartu' }, path: PATH },
  }),
  ...withProps('block/Kutipan', Kutipan, 'isi', {
    bersumber: { attributes: { sumber: LONG } },
    'tanpa sumber': { attributes: {} },
  }),
  ...withProps('block/Langkah', Langkah, 'isi', { biasa: { attributes: { judul: 'Cara mengurus' } } }),
  ...withProps('block/Lipat', Lipat, 'isi', { biasa: { attributes: { judul: LONG } } }),
  ...withProps('block/Peringatan', Peringatan, 'isi', {
    info: { attributes: {} },
    peringatan: { attributes: { tingkat: 'peringatan', judul: LONG } },
    darurat: { attributes: { tingkat: 'darurat', judul: 'Jalan putus' } },
  }),
  ...inStates('block/Peta', Peta, 'isi', ({ kabupaten }) => ({
    attributes: {
      judul: 'Tempat kegiatan',
      lokasi: kabupaten.wilayah
        .slice(0, 2)
        .map(({ kode }) => kode)
        .join(' '),
    },
    path: PATH,
  })),
  ...inStates('block/Tabel', Tabel, 'isi', () => ({ attributes: { berkas: DATA, judul: LONG }, path: PATH })),
  ...withProps('block/Unduhan', Unduhan, 'isi', {
    biasa: { attributes: { berkas: '/berkas/formulir.pdf', judul: LONG }, path: PATH },
  }),
];
