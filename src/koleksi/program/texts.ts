import type { PageTexts } from '../koleksi.ts';

/** Columns are headed by the labels of `columns.ts`; here is what pages say beside them. */
export const texts = {
  judul: 'Program kerja',
  ringkasan: 'Uang yang tersedia, yang sudah terpakai, dan pekerjaan yang sudah selesai.',
  satuan: 'program',
  kosong: 'Belum ada program kerja yang dimuat.',
  tahunLain: 'Tahun lain',
  unduh: 'Unduh data',
  perTanggal: 'Data per',
  pagu: 'Pagu',
  paguJelas: 'Uang yang tersedia',
  terpakai: 'Terpakai',
  fisik: 'Fisik',
  fisikJelas: 'Kemajuan fisik, rata-rata tertimbang pagu',
  jumlah: 'Jumlah',
  jumlahJelas: 'Dijumlah dari tingkat terendah saja.',
  belumDilaporkan: 'Belum dilaporkan',
  seluruhKabupaten: 'Seluruh kabupaten',
  menurutProgram: 'Menurut program',
  menurutKecamatan: 'Menurut kecamatan',
  tingkat: {
    urusan: 'Urusan',
    bidang: 'Bidang urusan',
    program: 'Program',
    kegiatan: 'Kegiatan',
    sub_kegiatan: 'Sub kegiatan',
  },
  status: {
    direncanakan: 'Direncanakan',
    berjalan: 'Berjalan',
    selesai: 'Selesai',
    ditunda: 'Ditunda',
    dibatalkan: 'Dibatalkan',
  },
} as const satisfies PageTexts;
