import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-02',
  judul: 'Maklumat pelayanan dimuat',
  tingkat: 'wajib',
  syarat: 'Maklumat pelayanan dimuat sebagai halaman atau dokumen.',
  cara_memeriksa:
    'Mencari halaman yang judulnya memuat kata "maklumat", atau dokumen berjenis `maklumat`. Hanya bagi yang melayani warga.',
  dasar_hukum: ['UU 25/2009 pasal 15 huruf b dan 22', 'PP 96/2012 pasal 30 ayat 3–4'],
  temuan: () => 'Maklumat pelayanan belum dimuat.',
  perbaikan: 'Salin isi maklumat yang tergantung di ruang pelayanan ke `halaman/maklumat-pelayanan.md`.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
