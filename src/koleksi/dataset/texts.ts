import type { PageTexts } from '../koleksi.ts';

/** Fields of metadata are headed by the labels of the schema; here is what the page says beside them. */
export const texts = {
  judul: 'Data terbuka',
  ringkasan: 'Data yang boleh dipakai siapa saja, dengan keterangan arti dan asalnya.',
  satuan: 'dataset',
  kosong: 'Belum ada dataset yang diterbitkan.',
  unduh: 'Unduh',
  cuplikan: 'Cuplikan',
  grafik: 'Grafik',
  keterangan: 'Keterangan data',
  keteranganJelas: 'Menurut standar Satu Data Indonesia (Perpres 39/2019).',
  apaYangDihitung: 'Apa yang dihitung',
  siapaDanKapan: 'Siapa dan kapan',
  kolom: 'Kolom',
  diperbarui: 'Terakhir diperbarui',
  berikutnya: 'Pembaruan berikutnya',
  frekuensi: {
    harian: 'Setiap hari',
    mingguan: 'Setiap minggu',
    bulanan: 'Setiap bulan',
    triwulanan: 'Setiap triwulan',
    semesteran: 'Setiap semester',
    tahunan: 'Setiap tahun',
    lima_tahunan: 'Setiap lima tahun',
    sewaktu_waktu: 'Sewaktu-waktu',
  },
  sifat: { tetap: 'Angka tetap', sementara: 'Angka sementara' },
  tipe: { teks: 'Teks', bilangan: 'Bilangan', tanggal: 'Tanggal', kode: 'Kode' },
} as const satisfies PageTexts;
