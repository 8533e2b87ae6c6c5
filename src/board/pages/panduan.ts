import type { PanduanFacts } from '../../model/papan/panduan.ts';
import type { Ask } from '../ask.ts';
import { HOME, pageKind } from '../page-kind.ts';

const PANDUAN = { label: 'Panduan', address: '/panduan/' } as const;

/** The texts, in the order in which they are read: `components/papan/panduan/isi/<isi>.mdx`. */
const GUIDES = [
  {
    isi: 'menulis',
    judul: 'Menulis isi situs',
    ringkasan: 'Berita, foto, layanan, tabel Excel, dan PDF, dari berkas pertama sampai tampil.',
  },
  {
    isi: 'menyerahkan',
    judul: 'Memeriksa dan menyerahkan',
    ringkasan: 'Apa yang masih kurang, apa yang dikirim, dan apa yang dilakukan bila macet.',
  },
  {
    isi: 'penghitungan',
    judul: 'Bagaimana LCC menghitung',
    ringkasan: 'Arti terhubung, dilaporkan, dikerjakan, syarat dasar, kesegaran, dan contoh.',
  },
  {
    isi: 'bertanya',
    judul: 'Bertanya kepada siapa',
    ringkasan: 'Siapa menjawab apa: isi, situs, keadaan di papan, dan angka yang keliru.',
  },
] as const;

const placeOf = (isi: string): string => `${PANDUAN.address}${isi}/`;

/** `/panduan/`, each guide for staff below it, and `/tentang/` for everybody. */
export const panduan = pageKind<PanduanFacts>('panduan', (ask) => {
  const daftar = GUIDES.map(({ isi, judul, ringkasan }) => ({ judul, ringkasan, address: placeOf(isi) }));
  const shared = { daftar, ...keeperOf(ask) };
  return [
    {
      address: PANDUAN.address,
      judul: 'Panduan untuk OPD',
      ringkasan: 'Cara mengisi situs kantor Anda, apa yang dikirim, dan bagaimana papan ini menghitungnya.',
      trail: [HOME],
      menu: PANDUAN.label,
      facts: async () => shared,
    },
    ...GUIDES.map(({ isi, judul, ringkasan }) => ({
      ...{ address: placeOf(isi), judul, ringkasan, trail: [HOME, PANDUAN] },
      facts: async () => ({ isi, ...shared }),
    })),
    {
      address: '/tentang/',
      judul: 'Tentang papan ini',
      ringkasan: 'Apa yang sudah diperiksa, apa yang baru dilaporkan, apa yang hanya contoh.',
      trail: [HOME],
      menu: 'Tentang',
      facts: async () => ({ isi: 'tentang', ...shared }),
    },
  ];
});

/** Bidang urusan of communication and informatics (Kepmendagri 050-5889/2021): who holds it looks after the sites. */
const KOMINFO = '2.16';

function keeperOf({ situs }: Ask): Pick<PanduanFacts, 'pengelola'> {
  const keeper = situs.find(({ row }) => row.urusan?.includes(KOMINFO))?.row;
  return keeper
    ? {
        pengelola: {
          nama: keeper.nama,
          address: `/situs/${keeper.id}/`,
          kontak: `https://${keeper.host}/kontak/`,
        },
      }
    : {};
}
