import { KATEGORI_INFORMASI } from '../../koleksi/ppid/kategori.ts';
import { kategoriOf, ppidPage } from '../facts/ppid-pages.ts';
import { isFresh, staleText } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-01',
  judul: 'Informasi berkala lengkap dan mutakhir',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Kesebelas jenis informasi berkala punya halaman, dan tiap halaman diperbarui paling lama 6 bulan lalu.',
  cara_memeriksa:
    'Melihat halaman di `ppid` dengan `kelas: berkala`, menurut `kategori` dan tanggal diperbaruinya.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 1–3', 'Perki 1/2021 (belum dibaca)'],
  temuan: (jenis, keadaan) => `Informasi berkala "${jenis}" ${keadaan}.`,
  perbaikan:
    'Tulis atau perbarui halamannya di folder `ppid` dengan `kelas: berkala`, `kategori`, dan `diperbarui`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }, { today, parameter }) =>
  verdictOnEach(
    kategoriOf('berkala'),
    (kategori) => {
      const subject = KATEGORI_INFORMASI[kategori].nama;
      const page = ppidPage(situs, kategori);
      if (!page) return { where: placeIn(folder, 'ppid'), subject, detail: 'belum dimuat' };
      if (isFresh(page.diperbarui, today, parameter('bulan'))) return undefined;
      const detail = staleText(page.diperbarui, parameter('bulan'));
      return { where: placeOf(page, 'diperbarui', 'tanggal'), subject, detail };
    },
    '/ppid/',
  );

export const KIP_01: ContentRule = { record, check };
