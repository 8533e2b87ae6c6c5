import { maklumatOf } from '../facts/find-maklumat.ts';
import { wordsOf } from '../facts/isian-words.ts';
import { placeIn } from '../folder.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach, verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-08',
  judul: 'Maklumat pelayanan kabupaten lengkap',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat:
    'Maklumat kabupaten memuat jenis pelayanan, syarat, prosedur, biaya, waktu, hak dan kewajiban, satuan kerja, dan kepala daerah yang menandatangani.',
  cara_memeriksa: 'Mencari kedelapan hal itu dalam tulisan halaman maklumat. Hanya bagi sekretariat daerah.',
  dasar_hukum: ['UU 23/2014 pasal 347'],
  temuan: (bagian) => `Maklumat pelayanan kabupaten belum memuat ${bagian}.`,
  perbaikan: 'Lengkapi `halaman/maklumat-pelayanan.md` menurut maklumat yang ditandatangani Bupati.',
  berlaku: ['sekretariat_daerah'],
  subjek: 'banyak',
  revisi: 1,
};

const PARTS = [
  { nama: 'jenis pelayanan', pattern: /\bjenis (pe)?layanan\b/i },
  { nama: 'syarat', pattern: /\b(per)?syarat(an)?\b/i },
  { nama: 'prosedur', pattern: /\bprosedur\b/i },
  { nama: 'biaya', pattern: /\b(biaya|tarif)\b/i },
  { nama: 'waktu', pattern: /\b(jangka )?waktu\b/i },
  { nama: 'hak dan kewajiban', pattern: /\bhak\b[\s\S]*\bkewajiban\b/i },
  { nama: 'satuan kerja', pattern: /\b(satuan kerja|perangkat daerah|unit kerja)\b/i },
  { nama: 'kepala daerah yang menandatangani', pattern: /\b(bupati|wali kota)\b/i },
];

const check: Check = ({ folder, situs, placeOf }) => {
  const maklumat = maklumatOf(situs);
  if (!maklumat)
    return verdictOnOne({ where: placeIn(folder, 'halaman'), subject: 'apa pun, karena belum dimuat' });
  const words = wordsOf(maklumat);
  return verdictOnEach(
    PARTS,
    ({ nama, pattern }) => (pattern.test(words) ? undefined : { where: placeOf(maklumat), subject: nama }),
    maklumat.address,
  );
};

export const YAN_08: ContentRule = { record, check };
