import { ppidOf } from '../facts/ppid-pages.ts';
import { isFresh, staleText } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-03',
  judul: 'Halaman informasi serta merta',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Ada halaman informasi serta merta yang diperbarui paling lama 6 bulan lalu; bila tidak ada keadaan darurat, halaman itu menyebutkannya.',
  cara_memeriksa: 'Melihat halaman di `ppid` dengan `kelas: serta_merta` dan tanggal diperbaruinya.',
  dasar_hukum: ['UU 14/2008 pasal 10'],
  temuan: (_, keadaan) => `Halaman informasi serta merta ${keadaan}.`,
  perbaikan:
    'Tulis halaman di folder `ppid` dengan `kelas: serta_merta` dan `tanggal`. Bila tidak ada keadaan darurat, tulis bahwa saat ini tidak ada.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }, { today, parameter }) => {
  const pages = ppidOf(situs, 'serta_merta');
  const fresh = pages.find(({ diperbarui }) => isFresh(diperbarui, today, parameter('bulan')));
  if (fresh) return verdictOnOne(undefined, fresh.address);
  const [page] = pages;
  return verdictOnOne(
    page
      ? {
          where: placeOf(page, 'diperbarui', 'tanggal'),
          subject: page.judul,
          detail: staleText(page.diperbarui, parameter('bulan')),
        }
      : { where: placeIn(folder, 'ppid'), subject: '', detail: 'belum dimuat' },
  );
};

export const KIP_03: ContentRule = { record, check };
