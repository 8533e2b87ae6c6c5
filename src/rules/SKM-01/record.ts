import { PELAYANAN } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SKM-01',
  judul: 'Hasil survei kepuasan masyarakat dan tindak lanjutnya',
  tingkat: 'wajib',
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
