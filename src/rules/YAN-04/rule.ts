import { enumerated } from '../../problems/words.ts';
import { placeOfOwn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnOne } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'YAN-04',
  judul: 'Pengelola pengaduan disebut',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Nama atau jabatan pengelola pengaduan dan alamatnya diumumkan.',
  cara_memeriksa: 'Membaca `pengaduan.pengelola` dan `pengaduan.alamat` di `situs.yaml`.',
  dasar_hukum: ['UU 25/2009 pasal 36 ayat 1 dan 4'],
  temuan: (kurang) => `Pengelolaan pengaduan belum menyebut ${kurang}.`,
  perbaikan: 'Isi `pengaduan` di `situs.yaml` dengan `pengelola` (jabatan) dan `alamat`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder, situs }) => {
  const { pengelola, alamat } = situs.identitas.pengaduan ?? {};
  const missing = [...(pengelola ? [] : ['pengelolanya']), ...(alamat ? [] : ['alamatnya'])];
  if (missing.length === 0) return verdictOnOne(undefined, '/kontak/');
  return verdictOnOne({ where: placeOfOwn(folder, 'pengaduan'), subject: enumerated(missing) });
};

export const YAN_04: ContentRule = { record, check };
