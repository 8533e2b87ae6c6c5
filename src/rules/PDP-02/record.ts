import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'PDP-02',
  judul: 'Tanggal lahir, alamat rumah, dan data diri orang tidak tayang',
  tingkat: 'wajib',
  syarat:
    'Tidak ada tanggal lahir, alamat rumah, agama, keluarga, NPWP, atau nomor KK orang, di tulisan maupun tabel.',
  cara_memeriksa:
    'Mencari tulisan seperti "tanggal lahir: 12 Mei 1980" dan "alamat rumah: …" di semua berkas; pada `pejabat` juga tempat lahir, agama, dan keluarga; pada tabel, kolom data diri bersama nama orang.',
  dasar_hukum: ['UU 27/2022 pasal 4 ayat 3, 16 ayat 1 huruf e, dan 20', 'UU 14/2008 pasal 17 huruf h'],
  temuan: (data) => `Di sini tertulis ${data} seseorang.`,
  perbaikan: 'Hapus data itu; nama dan jabatan pejabat sudah cukup. Situs ini baru dibangun setelah dihapus.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
