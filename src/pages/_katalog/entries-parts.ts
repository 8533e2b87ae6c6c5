import Body from '../../components/body/Body.astro';
import Runs from '../../components/body/Runs.astro';
import Address from '../../components/part/Address.astro';
import Article from '../../components/part/Article.astro';
import Attachments from '../../components/part/Attachments.astro';
import Bar from '../../components/part/Bar.astro';
import Complaint from '../../components/part/Complaint.astro';
import ContactFacts from '../../components/part/ContactFacts.astro';
import Contents from '../../components/part/Contents.astro';
import Contoh from '../../components/part/Contoh.astro';
import DownloadLink from '../../components/part/DownloadLink.astro';
import Email from '../../components/part/Email.astro';
import Fields from '../../components/part/Fields.astro';
import Gap from '../../components/part/Gap.astro';
import Head from '../../components/part/Head.astro';
import Hours from '../../components/part/Hours.astro';
import Icon from '../../components/part/Icon.astro';
import ItemList from '../../components/part/ItemList.astro';
import Marks from '../../components/part/Marks.astro';
import Neighbours from '../../components/part/Neighbours.astro';
import Notice from '../../components/part/Notice.astro';
import Pager from '../../components/part/Pager.astro';
import Picture from '../../components/part/Picture.astro';
import Section from '../../components/part/Section.astro';
import Succession from '../../components/part/Succession.astro';
import Title from '../../components/part/Title.astro';
import Whereabouts from '../../components/part/Whereabouts.astro';
import { fieldsOf } from '../../model/fields.ts';
import { neighboursOf } from '../../model/neighbours.ts';
import { type Example, inStates, withProps } from './entry.ts';
import { longTitle } from './example-isian.ts';
import { runsOfText } from './runs-of-text.ts';

const LONG = longTitle(1);

/** Small parts that every kind of page is made of. */
export const partExamples: readonly Example[] = [
  ...inStates(
    'body/Body',
    Body,
    'isi',
    ({ items }) => items.halaman[0]?.body && { body: items.halaman[0].body },
  ),
  ...withProps('body/Runs', Runs, 'isi', {
    polos: runsOfText('Kalimat dengan **kata tebal**.\n\n- satu\n- dua\n'),
    'blok di antara kalimat': runsOfText(
      'Sebelum.\n\n<Peringatan tingkat="info" judul="Jam buka">\n\nSenin sampai Jumat.\n\n</Peringatan>\n\nSesudah.\n',
    ),
    'blok di dalam blok': runsOfText(
      '<Lipat judul="Syarat">\n\n<Langkah>\n\n1. datang\n2. pulang\n\n</Langkah>\n\n</Lipat>\n',
    ),
  }),
  ...inStates('part/Address', Address, 'isi', () => ({})),
  ...inStates(
    'part/Article',
    Article,
    'sendiri',
    ({ items }) => items.halaman[0] && { item: items.halaman[0] },
  ),
  ...withProps('part/Attachments', Attachments, 'isi', {
    kosong: { judul: 'Lampiran', lampiran: undefined },
    ada: { judul: 'Lampiran', lampiran: [{ nama: LONG, berkas: 'berkas/formulir.pdf' }] },
    hilang: { judul: 'Lampiran', lampiran: [{ nama: 'Surat', berkas: 'berkas/tidak-ada.pdf' }] },
  }),
  ...withProps('part/Bar', Bar, 'isi', {
    nol: { percent: 0 },
    sebagian: { percent: 41.7 },
    penuh: { percent: 100 },
    lebih: { percent: 137.2 },
    fisik: { percent: 64, kind: 'fisik' },
  }),
  ...inStates('part/Complaint', Complaint, 'isi', () => ({ level: 2 as const })),
  ...inStates('part/ContactFacts', ContactFacts, 'isi', () => ({})),
  ...inStates(
    'part/Contents',
    Contents,
    'isi',
    ({ items }) => items.halaman[0]?.body && { headings: items.halaman[0].body.headings },
  ),
  ...withProps('part/Contoh', Contoh, 'isi', { ya: { of: true }, tidak: { of: false } }),
  ...withProps('part/DownloadLink', DownloadLink, 'isi', {
    ada: { label: LONG, path: 'berkas/formulir.pdf' },
    hilang: { label: 'Formulir', path: 'berkas/tidak-ada.pdf' },
  }),
  ...withProps('part/Email', Email, 'isi', {
    panjang: { address: 'pelayanan.pengaduan.masyarakat@pemberdayaan-perempuan.contohkab.go.id' },
  }),
  ...inStates('part/Fields', Fields, 'isi', (situs) => {
    const item = situs.items.agenda[0];
    return item && { fields: fieldsOf(item, situs) };
  }),
  ...inStates('part/Gap', Gap, 'isi', () => ({
    judul: 'Layanan ini belum ditulis',
    diisiOleh: 'Bidang Pelayanan',
  })),
  ...inStates('part/Head', Head, 'isi', () => ({})),
  ...inStates('part/Hours', Hours, 'isi', () => ({})),
  ...withProps('part/Icon', Icon, 'isi', {
    menu: { name: 'menu' },
    peringatan: { name: 'peringatan' },
    unduh: { name: 'unduh' },
  }),
  ...inStates('part/ItemList', ItemList, 'isi', ({ items }) => ({ items: items.berita.slice(0, 12) })),
  ...withProps('part/Marks', Marks, 'isi', {
    tanpa: { of: { contoh: false, draf: false } },
    contoh: { of: { contoh: true, draf: false } },
    keduanya: { of: { contoh: true, draf: true } },
  }),
  ...inStates('part/Neighbours', Neighbours, 'isi', ({ items }) => {
    const [item] = items.berita;
    if (!item) return undefined;
    const { older, newer } = neighboursOf(items.berita, item);
    return { older, newer, semua: { label: 'Semua berita', address: '/berita/' } };
  }),
  ...withProps('part/Notice', Notice, 'isi', {
    info: { judul: 'Kantor pindah' },
    awas: { judul: 'Jadwal berubah', kind: 'awas' },
    bahaya: { judul: 'Jalan putus', kind: 'bahaya' },
    redup: { judul: LONG, kind: 'redup' },
  }),
  ...withProps('part/Pager', Pager, 'isi', {
    satu: { address: '/berita/', n: 1, of: 1 },
    awal: { address: '/berita/', n: 1, of: 9 },
    tengah: { address: '/berita/', n: 5, of: 9 },
    akhir: { address: '/berita/', n: 9, of: 9 },
  }),
  ...inStates('part/Picture', Picture, 'isi', ({ pictures }) => {
    const [picture] = pictures.values();
    return picture && { picture: { ...picture, alt: 'Warga di depan loket' }, sizes: '100vw' };
  }),
  ...withProps('part/Section', Section, 'isi', {
    biasa: { judul: 'Layanan', ringkas: 'Yang paling dicari.' },
    lebar: { judul: LONG, wide: true, contoh: true, semua: { label: 'Semua layanan', address: '/layanan/' } },
  }),
  ...withProps('part/Succession', Succession, 'isi', {
    kosong: { nama: LONG, penerus: [], ended: false },
    akan: {
      nama: 'Dinas Contoh',
      penerus: [{ nama: 'Dinas Penerus', href: 'https://dinas.contohkab.go.id/' }],
      sampai: '2026-12-31',
      ended: false,
    },
    sudah: {
      nama: LONG,
      penerus: ['satu', 'dua', 'tiga'].map((id) => ({ nama: LONG, href: `https://${id}.contohkab.go.id/` })),
      sampai: '2026-12-31',
      ended: true,
    },
  }),
  ...withProps('part/Title', Title, 'sendiri', {
    pendek: { judul: 'Layanan' },
    panjang: { judul: LONG, ringkas: LONG, asal: 'Berita', contoh: true },
  }),
  ...inStates('part/Whereabouts', Whereabouts, 'fakta', () => ({})),
];
