import { enumerated } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'SITE-02',
  judul: 'Alamat kantor lengkap',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Alamat memuat nama jalan dan kode pos.',
  cara_memeriksa: 'Membaca `alamat.jalan` dan `alamat.kode_pos` di `situs.yaml`.',
  dasar_hukum: ['Inpres 3/2003', 'Panduan situs pemerintah daerah, Depkominfo 2003'],
  temuan: (kurang) => `Alamat kantor belum memuat ${kurang}.`,
  perbaikan: 'Isi `alamat` di `situs.yaml` dengan `jalan` dan `kode_pos`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const { jalan, kode_pos } = situs.identitas.alamat ?? {};
  const missing = [...(jalan ? [] : ['nama jalan']), ...(kode_pos ? [] : ['kode pos'])];
  if (missing.length === 0) return verdictOnOne(undefined, '/kontak/');
  return verdictOnOne({ where: placeOfOwn(folder, 'alamat'), subject: enumerated(missing) });
};

export const SITE_02: ContentRule = { record, check };
