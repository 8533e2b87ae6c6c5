import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-06',
  judul: 'Penilaian kinerja berkala dimuat',
  tingkat: 'wajib',
  syarat: 'Hasil penilaian kinerja paling lama dua tahun lalu dimuat.',
  cara_memeriksa:
    'Mencari hasil survei kepuasan, laporan kinerja, atau laporan hasil evaluasi menurut tahunnya. Hanya bagi yang melayani warga.',
  dasar_hukum: ['UU 25/2009 pasal 38'],
  temuan: () => 'Hasil penilaian kinerja yang mutakhir belum dimuat.',
  perbaikan: 'Muat hasil survei di folder `skm`, atau laporan kinerja di folder `dokumen`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
