import { PELAYANAN } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-01',
  judul: 'Standar pelayanan lengkap',
  tingkat: 'wajib',
  syarat: 'Setiap layanan memuat keempat belas komponen standar pelayanan.',
  cara_memeriksa:
    'Membaca keempat belas isian di bagian atas tiap berkas `layanan`. Isian yang diawali `[diisi` dianggap kosong.',
  dasar_hukum: ['UU 25/2009 pasal 21', 'PP 96/2012 pasal 25'],
  temuan: (layanan, kurang) =>
    layanan ? `Layanan "${layanan}" belum memuat ${kurang}.` : 'Belum ada layanan yang ditulis.',
  perbaikan: 'Lengkapi isiannya di bagian atas berkas; arti tiap isian ada di panduan layanan.',
  berlaku: PELAYANAN,
  subjek: 'banyak',
  revisi: 1,
};
