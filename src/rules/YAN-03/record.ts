import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-03',
  judul: 'Informasi pelayanan terbuka',
  tingkat: 'wajib',
  syarat:
    'Tersedia profil penyelenggara, profil pelaksana, standar pelayanan, maklumat, pengelolaan pengaduan, dan penilaian kinerja.',
  cara_memeriksa:
    'Melihat `teks.tugas`, pejabat, layanan, maklumat, `pengaduan.pengelola`, dan hasil survei atau laporan kinerja. Hanya bagi yang melayani warga.',
  dasar_hukum: ['UU 25/2009 pasal 23 ayat 4–5'],
  temuan: (bagian) => `Informasi pelayanan "${bagian}" belum dimuat.`,
  perbaikan: 'Lengkapi `situs.yaml`, atau tulis isiannya di folder yang disebut.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
