import { fieldsOf } from '../../model/fields.ts';
import { type Example, inStates, withProps } from '../examples/example.ts';
import { longTitle } from '../examples/long-title.ts';
import Address from './Address.astro';
import Article from './Article.astro';
import Attachments from './Attachments.astro';
import Bar from './Bar.astro';
import Complaint from './Complaint.astro';
import ContactFacts from './ContactFacts.astro';
import Contents from './Contents.astro';
import Contoh from './Contoh.astro';
import DownloadLink from './DownloadLink.astro';
import Email from './Email.astro';
import Fields from './Fields.astro';
import Gap from './Gap.astro';
import Head from './Head.astro';
import Hours from './Hours.astro';
import Icon from './Icon.astro';
import ItemList from './ItemList.astro';
import Marks from './Marks.astro';
import Neighbours from './Neighbours.astro';
import Notice from './Notice.astro';
import Pager from './Pager.astro';
import Picture from './Picture.astro';
import Reach from './Reach.astro';
import Referral from './Referral.astro';
import Results from './Results.astro';
import Section from './Section.astro';
import Sortable from './Sortable.astro';
import Succession from './Succession.astro';
import Title from './Title.astro';
import Whereabouts from './Whereabouts.astro';
import Words from './Words.astro';

const LONG = longTitle(1);

export const examples: readonly Example[] = [
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
    const [item, older] = items.berita;
    return item && { older, newer: undefined, semua: { label: 'Semua berita', address: '/berita/' } };
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
  ...inStates('part/Reach', Reach, 'isi', () => ({})),
  ...inStates('part/Referral', Referral, 'isi', () => ({})),
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
  ...withProps('part/Words', Words, 'isi', {
    bertanda: {
      of: 'Buka **.{domain}**, `contoh`, atau [peta situs](/peta-situs/).',
      domain: 'contohkab.go.id',
    },
    polos: { of: LONG },
  }),
  ...inStates('part/Whereabouts', Whereabouts, 'fakta', () => ({})),
  ...withProps('part/Results', Results, 'isi', {
    menunggu: { words: 'Pencarian memerlukan JavaScript. Semua halaman ada di [peta situs](/peta-situs/).' },
  }),
  ...withProps('part/Sortable', Sortable, 'isi', { skrip: {} }),
];
