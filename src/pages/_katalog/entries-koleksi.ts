import AgendaDaftar from '../../components/agenda/Daftar.astro';
import EventList from '../../components/agenda/EventList.astro';
import AgendaIsian from '../../components/agenda/Isian.astro';
import Month from '../../components/agenda/Month.astro';
import BeritaIsian from '../../components/berita/Isian.astro';
import Columns from '../../components/dataset/Columns.astro';
import DatasetDaftar from '../../components/dataset/Daftar.astro';
import DatasetIsian from '../../components/dataset/Isian.astro';
import Metadata from '../../components/dataset/Metadata.astro';
import DipDaftar from '../../components/dip/Daftar.astro';
import DipTable from '../../components/dip/DipTable.astro';
import DokumenDaftar from '../../components/dokumen/Daftar.astro';
import DokumenIsian from '../../components/dokumen/Isian.astro';
import YearMatrix from '../../components/dokumen/YearMatrix.astro';
import GaleriDaftar from '../../components/galeri/Daftar.astro';
import GaleriIsian from '../../components/galeri/Isian.astro';
import LayananDaftar from '../../components/layanan/Daftar.astro';
import Fee from '../../components/layanan/Fee.astro';
import Filled from '../../components/layanan/Filled.astro';
import Forms from '../../components/layanan/Forms.astro';
import LayananIsian from '../../components/layanan/Isian.astro';
import LayananGrid from '../../components/layanan/LayananGrid.astro';
import Part from '../../components/layanan/Part.astro';
import Branch from '../../components/pejabat/Branch.astro';
import PejabatDaftar from '../../components/pejabat/Daftar.astro';
import PejabatIsian from '../../components/pejabat/Isian.astro';
import StatusWord from '../../components/pejabat/StatusWord.astro';
import Structure from '../../components/pejabat/Structure.astro';
import PengumumanDaftar from '../../components/pengumuman/Daftar.astro';
import PengumumanIsian from '../../components/pengumuman/Isian.astro';
import NoticeList from '../../components/pengumuman/NoticeList.astro';
import PeringatanDaftar from '../../components/peringatan/Daftar.astro';
import PeringatanIsian from '../../components/peringatan/Isian.astro';
import PeringatanKosong from '../../components/peringatan/Kosong.astro';
import WarningList from '../../components/peringatan/WarningList.astro';
import PotensiDaftar from '../../components/potensi/Daftar.astro';
import PotensiIsian from '../../components/potensi/Isian.astro';
import Classes from '../../components/ppid/Classes.astro';
import PpidDaftar from '../../components/ppid/Daftar.astro';
import HowToAsk from '../../components/ppid/HowToAsk.astro';
import PpidIsian from '../../components/ppid/Isian.astro';
import KindList from '../../components/ppid/KindList.astro';
import PpidKosong from '../../components/ppid/Kosong.astro';
import Report from '../../components/ppid/Report.astro';
import TimeLine from '../../components/ppid/TimeLine.astro';
import ProgramDaftar from '../../components/program/Daftar.astro';
import Details from '../../components/program/Details.astro';
import Figures from '../../components/program/Figures.astro';
import ProgramTable from '../../components/program/ProgramTable.astro';
import SkmDaftar from '../../components/skm/Daftar.astro';
import FollowUp from '../../components/skm/FollowUp.astro';
import SkmIsian from '../../components/skm/Isian.astro';
import Trend from '../../components/skm/Trend.astro';
import Unsur from '../../components/skm/Unsur.astro';
import type { KoleksiName } from '../../koleksi/index.ts';
import { koleksiOf } from '../../koleksi/index.ts';
import { yearMatrix } from '../../model/dokumen-facts.ts';
import { structureOf } from '../../model/pejabat-facts.ts';
import { kindsOf } from '../../model/ppid-facts.ts';
import { totalsOf } from '../../model/program-totals.ts';
import type { Item, Page, Situs } from '../../model/situs.ts';
import { skmFactsOf } from '../../model/skm-facts.ts';
import { type Example, inStates, withProps } from './entry.ts';
import { longTitle } from './example-isian.ts';

/** Its first page of the list; nothing where the list is empty, because the page itself says so then. */
const listOf =
  <N extends KoleksiName>(name: N) =>
  ({ pageAt, items }: Situs): { page: Page; items: readonly Item<N>[] } | undefined => {
    const page = pageAt.get(koleksiOf(name).listAddress ?? '');
    const own: readonly Item<N>[] = items[name];
    return page && own.length > 0 ? { page, items: own.slice(0, page.list?.items.length) } : undefined;
  };

/** Its list without an isian. */
const emptyListOf =
  (name: KoleksiName) =>
  ({ pageAt, items }: Situs): { page: Page } | undefined => {
    const page = pageAt.get(koleksiOf(name).listAddress ?? '');
    return page && items[name].length === 0 ? { page } : undefined;
  };

const firstOf =
  <N extends KoleksiName>(name: N) =>
  ({ pageAt, items }: Situs): { page: Page; item: Item<N> } | undefined => {
    const own: readonly Item<N>[] = items[name];
    const [item] = own;
    const page = item && pageAt.get(item.address);
    return page && { page, item };
  };

/** The items alone, where there are any. */
const some =
  <N extends KoleksiName>(name: N) =>
  ({ items }: Situs): { items: readonly Item<N>[] } | undefined => {
    const own: readonly Item<N>[] = items[name];
    return own.length > 0 ? { items: own } : undefined;
  };

const postsOf = ({ items, tanggal }: Situs) => ({ posts: structureOf(items.pejabat, tanggal) });

const skmOf = ({ items }: Situs) => items.skm[0] && skmFactsOf(items.skm[0], items.skm);

/** The own look of each koleksi. */
export const koleksiExamples: readonly Example[] = [
  ...inStates('agenda/Daftar', AgendaDaftar, 'isi', listOf('agenda')),
  ...inStates('agenda/EventList', EventList, 'seksi', some('agenda')),
  ...inStates('agenda/Isian', AgendaIsian, 'sendiri', firstOf('agenda')),
  ...inStates('agenda/Month', Month, 'isi', ({ items }) => ({ items: items.agenda, month: '2026-12' })),
  ...inStates('berita/Isian', BeritaIsian, 'sendiri', firstOf('berita')),
  ...inStates('dataset/Columns', Columns, 'isi', ({ items }) => ({
    variabel: items.dataset[0]?.data.variabel ?? [],
  })),
  ...inStates('dataset/Daftar', DatasetDaftar, 'isi', listOf('dataset')),
  ...inStates('dataset/Isian', DatasetIsian, 'sendiri', firstOf('dataset')),
  ...inStates(
    'dataset/Metadata',
    Metadata,
    'isi',
    ({ items }) => items.dataset[0] && { data: items.dataset[0].data },
  ),
  ...inStates('dip/Daftar', DipDaftar, 'isi', listOf('dip')),
  ...inStates('dip/DipTable', DipTable, 'isi', ({ items }) => ({
    rows: items.dip,
    caption: 'Daftar informasi',
  })),
  ...inStates('dokumen/Daftar', DokumenDaftar, 'isi', listOf('dokumen')),
  ...inStates('dokumen/Isian', DokumenIsian, 'sendiri', firstOf('dokumen')),
  ...inStates('dokumen/YearMatrix', YearMatrix, 'isi', ({ items, tanggal }) => ({
    matrix: yearMatrix(items.dokumen, tanggal),
  })),
  ...inStates('galeri/Daftar', GaleriDaftar, 'isi', listOf('galeri')),
  ...inStates('galeri/Isian', GaleriIsian, 'sendiri', firstOf('galeri')),
  ...inStates('layanan/Daftar', LayananDaftar, 'isi', listOf('layanan')),
  ...withProps('layanan/Fee', Fee, 'isi', {
    'belum diisi': { biaya: undefined, dasar: undefined },
    gratis: { biaya: 'Gratis', dasar: undefined },
    satu: { biaya: 25_000, dasar: 'Perda 1/2024 pasal 12' },
    daftar: {
      biaya: [
        { nama: longTitle(1), tarif: 25_000 },
        { nama: 'Pelajar', tarif: 'Gratis' },
      ],
      dasar: longTitle(2),
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
  ...inStates('layanan/Isian', LayananIsian, 'sendiri', firstOf('layanan')),
  ...inStates('layanan/LayananGrid', LayananGrid, 'seksi', some('layanan')),
  ...withProps('layanan/Part', Part, 'isi', { biasa: { no: 1, id: 'syarat', judul: longTitle(1) } }),
  ...inStates('pejabat/Branch', Branch, 'isi', postsOf),
  ...inStates('pejabat/Daftar', PejabatDaftar, 'isi', listOf('pejabat')),
  ...inStates('pejabat/Isian', PejabatIsian, 'sendiri', firstOf('pejabat')),
  ...inStates(
    'pejabat/StatusWord',
    StatusWord,
    'isi',
    ({ items }) => items.pejabat[0] && { data: items.pejabat[0].data },
  ),
  ...inStates('pejabat/Structure', Structure, 'isi', postsOf),
  ...inStates('pengumuman/Daftar', PengumumanDaftar, 'isi', listOf('pengumuman')),
  ...inStates('pengumuman/Isian', PengumumanIsian, 'sendiri', firstOf('pengumuman')),
  ...inStates('pengumuman/NoticeList', NoticeList, 'seksi', some('pengumuman')),
  ...inStates('peringatan/Daftar', PeringatanDaftar, 'isi', listOf('peringatan')),
  ...inStates('peringatan/Isian', PeringatanIsian, 'sendiri', firstOf('peringatan')),
  ...inStates('peringatan/Kosong', PeringatanKosong, 'isi', emptyListOf('peringatan')),
  ...inStates('peringatan/WarningList', WarningList, 'isi', some('peringatan')),
  ...inStates('potensi/Daftar', PotensiDaftar, 'isi', listOf('potensi')),
  ...inStates('potensi/Isian', PotensiIsian, 'sendiri', firstOf('potensi')),
  ...inStates('ppid/Classes', Classes, 'seksi', () => ({})),
  ...inStates('ppid/Daftar', PpidDaftar, 'isi', listOf('ppid')),
  ...inStates('ppid/HowToAsk', HowToAsk, 'seksi', () => ({})),
  ...inStates('ppid/Isian', PpidIsian, 'sendiri', firstOf('ppid')),
  ...inStates('ppid/Kosong', PpidKosong, 'isi', emptyListOf('ppid')),
  ...inStates('ppid/KindList', KindList, 'isi', ({ items }) => ({ kinds: kindsOf(items.ppid, 'berkala') })),
  ...inStates(
    'ppid/Report',
    Report,
    'isi',
    ({ items }) => items.ppid[0]?.data.laporan && { laporan: items.ppid[0].data.laporan },
  ),
  ...inStates('ppid/TimeLine', TimeLine, 'isi', () => ({})),
  ...inStates('program/Daftar', ProgramDaftar, 'isi', ({ pageAt, items }) => {
    const page = pageAt.get('/program/');
    return page && items.program.length > 0 ? { page } : undefined;
  }),
  ...inStates(
    'program/Details',
    Details,
    'isi',
    ({ items }) => items.program[0] && { item: items.program[0], until: undefined },
  ),
  ...inStates('program/Figures', Figures, 'isi', ({ items }) => ({
    totals: totalsOf(items.program),
    count: `${items.program.length} kegiatan`,
  })),
  ...inStates('program/ProgramTable', ProgramTable, 'isi', ({ items }) => ({
    items: items.program,
    totals: totalsOf(items.program),
  })),
  ...inStates('skm/Daftar', SkmDaftar, 'isi', listOf('skm')),
  ...inStates('skm/FollowUp', FollowUp, 'isi', ({ items }) => ({
    tindakLanjut: items.skm[0]?.data.tindak_lanjut ?? [],
  })),
  ...inStates('skm/Isian', SkmIsian, 'sendiri', firstOf('skm')),
  ...inStates('skm/Trend', Trend, 'isi', (situs) => ({ trend: skmOf(situs)?.trend ?? [] })),
  ...inStates('skm/Unsur', Unsur, 'isi', (situs) => ({ unsur: skmOf(situs)?.unsur ?? [] })),
];
