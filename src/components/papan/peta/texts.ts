import { numberText, rupiahShort } from '../../../model/format.ts';
import type { BarisPeta, Lapis } from '../../../model/papan/peta.ts';

const count = (jumlah: number, satuan: string): string => `${numberText(jumlah)} ${satuan}`;

export const texts = {
  judul: 'Peta: apa ada di mana',
  ringkas: (kecamatan: number, desa: number) =>
    `${numberText(kecamatan)} kecamatan, ${numberText(desa)} desa dan kelurahan, dan yang dikerjakan semua perangkat daerah di sana. Isi peta sama dengan tabel di bawahnya.`,
  tampil: 'Yang ditampilkan di peta',
  lapis: {
    program: 'Program',
    tempat: 'Kantor',
    potensi: 'Potensi',
    peringatan: 'Peringatan',
  } satisfies Record<Lapis, string>,
  satuan: {
    program: 'kegiatan',
    tempat: 'kantor',
    potensi: 'potensi',
    peringatan: 'peringatan',
  } satisfies Record<Lapis, string>,
  desa: 'Desa dan kelurahan',
  kepadatan: 'Kepadatan anggaran',
  kepadatanJelas: (tahun: number) => `Kepadatan anggaran ${tahun}, rupiah per desa atau kelurahan`,
  kelas: (dari: number, sampai: number) =>
    dari === sampai ? rupiahShort(dari) : `${rupiahShort(dari)} sampai ${rupiahShort(sampai)}`,
  kelasKosong: 'belum ada',
  seluruh: 'Seluruh kabupaten',
  dekat: 'Bagian yang rapat, diperbesar',
  daerahTautan: (judul: string) => `${judul}: kecamatan sebagai tautan`,
  kecamatan: ({ wilayah, uang, tempat, potensi, peringatan }: BarisPeta) =>
    `${wilayah.label}: ${count(uang.works, 'kegiatan')}, pagu ${rupiahShort(uang.pagu)}, ${count(tempat, 'kantor')}, ${count(potensi, 'potensi')}, ${count(peringatan.length, 'peringatan')}`,
  simbol: (jumlah: number, satuan: string, nama: string) => `${nama}: ${count(jumlah, satuan)}`,
  kotak: 'Kotak putus-putus: bagian yang diperbesar.',
  skema: 'Skema letak kecamatan.',
  indikatif: 'Peta indikatif, bukan rujukan batas resmi.',
  utara: 'U',
  papanKetik: 'Dengan papan ketik: Tab ke kecamatan, Enter membuka halamannya.',
  tabel: 'Isi peta dalam tabel',
  tabelRingkas: (ditunjuk: number, sisa: number) =>
    `${rupiahShort(ditunjuk)} dapat ditunjuk kecamatannya; ${rupiahShort(sisa)} lagi untuk seluruh kabupaten, di luarnya, atau belum ditulis lokasinya.`,
  tabelCaption:
    'Urut dari barat laut ke tenggara; nomor sama dengan nomor di peta. Kegiatan di beberapa tempat dibagi rata menurut tempatnya. Satu peringatan dapat berlaku di beberapa kecamatan.',
  kolom: {
    nomor: 'No.',
    kecamatan: 'Kecamatan',
    desa: 'Desa dan kelurahan',
    program: 'Kegiatan',
    terlambat: 'Terlambat',
    tempat: 'Kantor',
    potensi: 'Potensi',
    peringatan: 'Peringatan',
    pagu: 'Pagu',
    perDesa: 'Pagu per desa',
  },
  tidakAda: 'tidak ada',
  berlaku: (jumlah: number) => `${numberText(jumlah)} berlaku`,
  jumlah: 'Jumlah',
  cari: 'Cari desa atau kelurahan',
  cariRingkas: 'Setiap nama membuka halamannya: apa saja yang dikerjakan di sana.',
  halamanKecamatan: (label: string) => `Halaman ${label}`,
  contohSemua: 'angka contoh',
  tahunProgram: (tahun: number) => `Kegiatan dan pagu tahun ${tahun}, dari tingkat terendah.`,
  unduh: 'Unduh tabel ini (CSV)',
  unduhPeta: 'Unduh peta ini (GeoJSON)',
} as const;
