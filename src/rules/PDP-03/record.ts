import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'PDP-03',
  judul: 'NIK dan nomor kartu keluarga tidak tayang',
  tingkat: 'wajib',
  syarat: 'Tidak ada angka berbentuk NIK atau nomor kartu keluarga di tulisan, tabel, peta, dan nama berkas.',
  cara_memeriksa:
    'Mencari 16 angka dengan kode provinsi dan tanggal lahir yang masuk akal, juga bila dipisah titik, spasi, atau tanda hubung, di semua berkas dan namanya, termasuk PDF, Excel, dan Word. Kode SKPD dan kode program tidak terhitung.',
  dasar_hukum: ['UU 27/2022 pasal 65 ayat 2', 'UU 14/2008 pasal 17 huruf h', 'PP 40/2019 pasal 31'],
  temuan: (tempat) => `${tempat} memuat angka yang berbentuk NIK atau nomor kartu keluarga.`,
  perbaikan: 'Hapus angka itu. Data pribadi tidak boleh tayang; situs ini baru dibangun setelah dihapus.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
