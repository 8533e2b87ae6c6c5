import { filledOnly } from '../facts/filled-isian.ts';
import { isFresh, staleText } from '../facts/time-limits.ts';
import { placeIn } from '../folder.ts';
import { PELAYANAN } from '../jenis.ts';
import type { Check, ContentRule, Finding, RuleRecord } from '../rule.ts';

const record: RuleRecord = {
  kode: 'SKM-01',
  judul: 'Hasil survei kepuasan masyarakat dan tindak lanjutnya',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Hasil survei kepuasan masyarakat paling lama 12 bulan lalu dimuat, beserta tindak lanjutnya.',
  cara_memeriksa: 'Membaca isian `skm` yang terbaru: tanggal, nilai tiap unsur, dan `tindak_lanjut`.',
  dasar_hukum: ['UU 25/2009 pasal 38', 'PermenPANRB 14/2017 (belum dibaca)'],
  temuan: (bagian, keadaan) => `${bagian} survei kepuasan masyarakat ${keadaan}.`,
  perbaikan:
    'Tulis hasil survei di folder `skm` dengan tanggal, responden, nilai kesembilan unsur, dan `tindak_lanjut` untuk unsur yang rendah.',
  berlaku: PELAYANAN,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder, situs, placeOf }, { today, parameter }) => {
  const [newest] = filledOnly(situs.items.skm);
  const findings: Finding[] = [];
  const add = (subject: string, detail: string, ...keys: string[]): void => {
    const where = newest ? placeOf(newest, ...keys) : placeIn(folder, 'skm');
    findings.push({ where, subject, detail });
  };
  if (!newest) add('Hasil', 'belum dimuat');
  else if (!isFresh(newest.diperbarui, today, parameter('bulan')))
    add('Hasil', staleText(newest.diperbarui, parameter('bulan')), 'diperbarui', 'tanggal');
  if (!newest?.data.tindak_lanjut?.length) add('Tindak lanjut', 'belum ditulis', 'unsur');
  return { subjects: 2, findings, ...(newest && { bukti: newest.address }) };
};

export const SKM_01: ContentRule = { record, check };
