import { quote } from '../../problems/words.ts';
import { SEMUA } from '../jenis.ts';
import type { PublishedRule, RuleRecord } from '../rule.ts';

const record: RuleRecord = {
  kode: 'TER-03',
  judul: 'Tidak mengambil apa pun dari situs lain',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tidak ada gambar, huruf, gaya, atau program yang diambil dari host lain saat halaman dibuka.',
  cara_memeriksa: 'Membaca semua halaman di folder keluaran. Tidak dihitung dalam skor.',
  dasar_hukum: ['UU 27/2022 pasal 16 ayat 2 dan 27', 'PP 71/2019 pasal 20'],
  temuan: (alamat) => `Halaman ini mengambil ${alamat} dari situs lain.`,
  perbaikan: 'Bangun ulang situs ini. Bila tetap ada, kesalahan ada di pihak program; laporkan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: PublishedRule['check'] = ({ id, pages }) => ({
  subjects: pages.size,
  findings: [...pages].flatMap(
    ([
      path,
      {
        fetched: [first],
      },
    ]) => (first ? [{ where: { path: `${id}/${path}`, line: first.line }, subject: quote(first.url) }] : []),
  ),
});

export const TER_03: PublishedRule = { record, check, butuh: 'terbit' };
