import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'PDP-01',
  judul: 'Tidak ada daftar orang dengan data kesehatan, bantuan, atau anak',
  tingkat: 'wajib',
  syarat:
    'Tidak ada tabel yang menyebut nama orang bersama penyakit, bantuan sosial, atau keadaan anak; hanya jumlahnya yang dimuat.',
  cara_memeriksa:
    'Membaca judul kolom semua tabel: nama penerima, pasien, siswa, balita, atau nama bersama kolom penyakit, gizi, atau bantuan.',
  dasar_hukum: ['UU 27/2022 pasal 4 ayat 2', 'UU 14/2008 pasal 17 huruf h'],
  temuan: (kolom) => `Tabel ini memuat nama orang bersama kolom ${kolom}.`,
  perbaikan:
    'Ganti dengan jumlah menurut desa atau kelompok, tanpa nama. Situs ini baru dibangun setelah daftarnya dihapus.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
