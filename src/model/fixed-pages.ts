import type { PageKind } from './situs.ts';

interface FixedPage {
  address: string;
  kind: PageKind;
  judul: string;
  ringkasan: (nama: string) => string;
}

/** Pages that every situs has, whatever its content; their addresses are permanent. */
export const FIXED_PAGES: readonly FixedPage[] = [
  {
    address: '/profil/',
    kind: 'profil',
    judul: 'Profil',
    ringkasan: (nama) => `Tugas, fungsi, pimpinan, dan dasar hukum ${nama}.`,
  },
  {
    address: '/kontak/',
    kind: 'kontak',
    judul: 'Kontak',
    ringkasan: (nama) => `Alamat, jam pelayanan, dan cara menghubungi ${nama}.`,
  },
  {
    address: '/cari/',
    kind: 'cari',
    judul: 'Cari',
    ringkasan: (nama) => `Cari layanan, berita, dan dokumen ${nama}.`,
  },
  {
    address: '/data/',
    kind: 'data',
    judul: 'Data untuk aplikasi',
    ringkasan: (nama) => `Isi situs ${nama} dalam bentuk yang dapat dibaca komputer.`,
  },
  {
    address: '/peta-situs/',
    kind: 'peta-situs',
    judul: 'Peta situs',
    ringkasan: (nama) => `Semua halaman di situs ${nama}.`,
  },
  {
    address: '/aksesibilitas/',
    kind: 'aksesibilitas',
    judul: 'Pernyataan aksesibilitas',
    ringkasan: (nama) =>
      `Sejauh mana situs ${nama} dapat dipakai semua orang, dan cara menyampaikan kendala.`,
  },
  {
    address: '/privasi/',
    kind: 'privasi',
    judul: 'Pelindungan data pribadi',
    ringkasan: (nama) => `Data yang dicatat dan tidak dicatat saat Anda membuka situs ${nama}.`,
  },
];

/** Names that a `halaman` may not take: those of fixed pages, and folders of the published situs. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  ...FIXED_PAGES.map(({ address }) => address.slice(1, -1)),
  'lcc',
  'pagefind',
  '404',
]);
