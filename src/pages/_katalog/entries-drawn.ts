import Galeri from '../../components/block/Galeri.astro';
import Grafik from '../../components/block/Grafik.astro';
import Kartu from '../../components/block/Kartu.astro';
import Kutipan from '../../components/block/Kutipan.astro';
import Langkah from '../../components/block/Langkah.astro';
import Lipat from '../../components/block/Lipat.astro';
import Peringatan from '../../components/block/Peringatan.astro';
import Peta from '../../components/block/Peta.astro';
import Tabel from '../../components/block/Tabel.astro';
import Unduhan from '../../components/block/Unduhan.astro';
import ItemPlace from '../../components/map/ItemPlace.astro';
import KabupatenMap from '../../components/map/KabupatenMap.astro';
import PlaceMap from '../../components/map/PlaceMap.astro';
import ProgramMap from '../../components/map/ProgramMap.astro';
import DataRows from '../../components/plot/DataRows.astro';
import FileView from '../../components/plot/FileView.astro';
import LinePlot from '../../components/plot/LinePlot.astro';
import Lines from '../../components/plot/Lines.astro';
import { filesOfDataset } from '../../model/plot/dataset-files.ts';
import type { Situs } from '../../model/situs.ts';
import { type Example, inStates, withProps } from './entry.ts';
import { longTitle } from './example-isian.ts';

const LONG = longTitle(3);
const PATH = 'halaman/contoh.mdx';
const DATA = '/dataset/contoh.csv';

const viewOf = (situs: Situs) => {
  const [item] = situs.items.dataset;
  const found = item && filesOfDataset(item, situs)[0];
  return (
    found?.table && found.view && { table: found.table, view: found.view, words: item?.data.variabel ?? [] }
  );
};

/** Blocks of content, plots and maps. */
export const drawnExamples: readonly Example[] = [
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
  ...inStates('map/ItemPlace', ItemPlace, 'isi', ({ peta }) => ({
    ...{ nama: LONG, lokasi: peta?.places.slice(0, 2).map(({ kode }) => kode), koordinat: undefined },
  })),
  ...inStates(
    'map/KabupatenMap',
    KabupatenMap,
    'isi',
    ({ peta }) => peta && { peta, label: 'Peta kecamatan' },
  ),
  ...inStates(
    'map/PlaceMap',
    PlaceMap,
    'isi',
    ({ peta }) => peta && { peta, label: 'Letak', marked: peta.places.slice(0, 1) },
  ),
  ...inStates(
    'map/ProgramMap',
    ProgramMap,
    'isi',
    ({ peta, items }) => peta && { peta, items: items.program },
  ),
  ...inStates('plot/DataRows', DataRows, 'isi', (situs) => {
    const found = viewOf(situs);
    return found && { table: found.table, rows: found.table.rows, columns: [0, 1], words: [], caption: LONG };
  }),
  ...inStates('plot/FileView', FileView, 'isi', viewOf),
  ...withProps('plot/LinePlot', LinePlot, 'isi', {
    satu: { nama: 'IKM', points: [{ label: '2026', value: 82.4 }] },
    banyak: {
      nama: LONG,
      judul: LONG,
      satuan: 'ton',
      points: Array.from({ length: 24 }, (_, n) => ({
        label: String(2003 + n),
        value: 40 + ((n * 37) % 50),
      })),
      thresholds: [{ value: 60, words: 'batas' }],
    },
  }),
  ...inStates('plot/Lines', Lines, 'isi', (situs) => {
    const chart = viewOf(situs)?.view.chart;
    return chart?.kind === 'garis' ? { lines: chart } : undefined;
  }),
];
