import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'PSE-03',
  judul: 'Telepon pengaduan disebut',
  tingkat: 'wajib',
  syarat: 'Nomor telepon kantor atau pengaduan diisi.',
  cara_memeriksa:
    'Membaca `kontak.telepon`, `kontak.whatsapp`, dan `pengaduan.telepon` di `situs.yaml`. Identitas penyelenggara, keamanan, dan pelindungan data sudah dimuat di setiap situs.',
  dasar_hukum: ['PP 71/2019 pasal 29'],
  temuan: () => 'Nomor telepon pengaduan belum disebut.',
  perbaikan: 'Isi `pengaduan.telepon` atau `kontak.telepon` di `situs.yaml` dengan nomor kantor.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
