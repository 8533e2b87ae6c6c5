import { dayText } from '../../model/days.ts';
import { isFresh } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SITE-08',
  judul: 'Kabar terbaru tidak basi',
  tingkat: 'anjuran',
  sifat: 'isi',
  syarat: 'Berita atau pengumuman terbaru paling lama 3 bulan lalu.',
  cara_memeriksa: 'Melihat tanggal terbaru di `berita` dan `pengumuman`.',
  dasar_hukum: ['UU 14/2008 pasal 9 ayat 3'],
  temuan: (_, keadaan) => `Kabar terbaru ${keadaan}.`,
  perbaikan: 'Tulis berita atau pengumuman baru; satu paragraf sudah cukup.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }, { today, parameter }) => {
  const [newest] = [...situs.items.berita, ...situs.items.pengumuman].toSorted((a, b) =>
    (a.tanggal ?? '') < (b.tanggal ?? '') ? 1 : -1,
  );
  if (!newest) return verdictOnOne({ where: placeIn(folder, 'berita'), subject: '', detail: 'belum ada' });
  if (isFresh(newest.tanggal, today, parameter('bulan'))) return verdictOnOne(undefined, newest.address);
  const age = newest.tanggal === undefined ? 'tanpa tanggal' : `bertanggal ${dayText(newest.tanggal)}`;
  const detail = `${age}, lebih dari ${parameter('bulan')} bulan lalu`;
  return verdictOnOne({ where: placeOf(newest, 'tanggal'), subject: newest.judul, detail });
};

export const SITE_08: ContentRule = { record, check };
