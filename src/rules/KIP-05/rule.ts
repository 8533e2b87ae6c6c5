import { placeIn } from '../folder.ts';
import { BADAN_PUBLIK } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'KIP-05',
  judul: 'Daftar Informasi Publik dimuat',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Daftar Informasi Publik (DIP) memuat sedikitnya satu informasi yang tidak dikecualikan.',
  cara_memeriksa: 'Membaca baris `ppid/dip.csv` selain kelas `dikecualikan`.',
  dasar_hukum: ['UU 14/2008 pasal 11 ayat 1 huruf a'],
  temuan: () => 'Daftar Informasi Publik belum dimuat.',
  perbaikan:
    'Buat tabel `ppid/dip.csv` dengan kolom nomor, kelas, judul, ringkasan, unit_penguasa, dan waktu_pembuatan.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const open = situs.items.dip.filter(({ data }) => data.kelas !== 'dikecualikan');
  const missing = { where: placeIn(folder, 'ppid'), subject: 'DIP' };
  return verdictOnOne(open.length === 0 ? missing : undefined, '/ppid/dip/');
};

export const KIP_05: ContentRule = { record, check };
