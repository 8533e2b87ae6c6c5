import type { Column } from '../koleksi.ts';

/** Columns of `ppid/dip.csv`; the synonyms are headings of lists that PPID publish. */
export const columns = [
  { key: 'nomor', label: 'Nomor', synonyms: ['No', 'No.', 'No Urut'], kind: 'text', required: true },
  {
    key: 'kelas',
    label: 'Kelas',
    synonyms: ['Klasifikasi', 'Kelas Informasi', 'Kategori', 'Kategori Informasi'],
    kind: 'text',
    required: true,
  },
  {
    key: 'judul',
    label: 'Jenis informasi',
    synonyms: ['Informasi', 'Nama Informasi', 'Judul Informasi', 'Jenis dan Judul Informasi'],
    kind: 'text',
    required: true,
  },
  {
    key: 'ringkasan',
    label: 'Ringkasan isi',
    synonyms: ['Ringkasan Isi Informasi', 'Isi Informasi', 'Uraian'],
    kind: 'text',
  },
  {
    key: 'unit_penguasa',
    label: 'Unit yang menguasai',
    synonyms: [
      'Pejabat/Unit yang Menguasai',
      'Pejabat/Unit/Satker yang Menguasai Informasi',
      'Pejabat yang Menguasai Informasi',
      'Yang Menguasai',
    ],
    kind: 'text',
  },
  {
    key: 'penanggung_jawab',
    label: 'Penanggung jawab',
    synonyms: [
      'Penanggung Jawab Pembuatan',
      'Penanggung Jawab Pembuatan atau Penerbitan Informasi',
      'Penanggung Jawab Penerbitan Informasi',
    ],
    kind: 'text',
  },
  {
    key: 'waktu_pembuatan',
    label: 'Waktu pembuatan',
    synonyms: [
      'Waktu dan Tempat Pembuatan',
      'Waktu dan Tempat Pembuatan Informasi',
      'Waktu Pembuatan Informasi',
      'Tahun',
    ],
    kind: 'text',
  },
  { key: 'tempat_pembuatan', label: 'Tempat pembuatan', synonyms: ['Tempat'], kind: 'text' },
  {
    key: 'bentuk',
    label: 'Bentuk',
    synonyms: ['Bentuk Informasi', 'Bentuk Informasi yang Tersedia', 'Format', 'Format Informasi'],
    kind: 'text',
  },
  {
    key: 'jangka_simpan',
    label: 'Jangka waktu simpan',
    synonyms: ['Jangka Waktu', 'Jangka Waktu Penyimpanan', 'Retensi', 'Retensi Arsip', 'Masa Simpan'],
    kind: 'text',
  },
  { key: 'tautan', label: 'Tautan', synonyms: ['Link', 'Alamat', 'URL'], kind: 'text' },
  { key: 'alasan', label: 'Alasan dikecualikan', synonyms: ['Alasan', 'Dasar Pengecualian'], kind: 'text' },
  { key: 'diperbarui', label: 'Tanggal diperbarui', synonyms: ['Diperbarui'], kind: 'date' },
  { key: 'contoh', label: 'Contoh', kind: 'text' },
  { key: 'draf_konfirmasi', label: 'Menunggu konfirmasi', kind: 'text' },
] as const satisfies readonly Column[];
