import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KIP-06',
  judul: 'Laporan layanan informasi tahunan',
  tingkat: 'wajib',
  syarat:
    'Laporan layanan informasi tahun lalu memuat jumlah permohonan, waktu yang diperlukan, yang dikabulkan, yang ditolak, dan alasannya.',
  cara_memeriksa:
    'Membaca `laporan` pada halaman di `ppid` menurut tahunnya. Sampai akhir Maret, laporan tahun sebelumnya masih diterima.',
  dasar_hukum: ['UU 14/2008 pasal 12'],
  temuan: (tahun, keadaan) => `Laporan layanan informasi ${tahun} ${keadaan}.`,
  perbaikan:
    'Tulis halaman di folder `ppid` dengan `kelas: laporan` dan isian `laporan`: tahun, permohonan, dikabulkan, ditolak, alasan_penolakan, rata_rata_hari. Bila tidak ada permohonan, tulis `permohonan: 0`.',
  berlaku: BADAN_PUBLIK,
  subjek: 'tunggal',
  revisi: 1,
};
