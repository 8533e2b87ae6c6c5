import { numberText } from '../../../model/format.ts';
import type { SitusFacts } from '../../../model/papan/situs.ts';

export const texts = {
  ringkas: ({ situs: { umpan, row }, belum }: SitusFacts) => {
    if (!umpan) return `Belum ada umpan data dari ${row.host}; tidak ada yang dapat dinilai.`;
    const { terpenuhi = 0, dari = 0 } = umpan.syaratDasar ?? {};
    const gaps =
      belum.length === 0 ? 'tidak ada aturan yang belum terpenuhi' : `${belum.length} aturan belum terpenuhi`;
    return `${terpenuhi} dari ${dari} syarat dasar sudah ada dan ${gaps}.`;
  },
  dilaporkan: 'Dilaporkan pihak lain',
  takDilaporkan: 'Tidak ada laporan yang dicatat.',
  menurut: (sumber: string) => `Menurut ${sumber}. Belum diperiksa LCC.`,
  diperiksa: 'Diperiksa LCC',
  host: 'Alamat situs',
  hostAsumsi: 'baru diusulkan',
  induk: 'Di bawah',
  unit: 'Membawahi',
  dikerjakan: 'Dikerjakan sendiri',
  dikerjakanKet: 'dari aturan yang dinilai, berbobot',
  syarat: 'Syarat dasar',
  syaratKet: (dari: number) => `dari ${dari}`,
  syaratRingkas: 'Yang paling dulu dicari warga. Isi contoh dan draf tidak dihitung.',
  kesegaran: 'Isi terbaru',
  contoh: 'Hanya contoh',
  contohKet: (isian: number) => `dari ${numberText(isian)} isian`,
  umpan: 'Isi situs seperti ini sejak',
  tanpaUmpan: 'Belum ada umpan data yang diperiksa.',
  isi: 'Isinya di papan ini',
  isiRingkas: (isian: number) => `${numberText(isian)} isian, dihitung dari umpan datanya.`,
  satuan: (judul: string, jumlah: number, satuan: string) => `${judul}: ${numberText(jumlah)} ${satuan}`,
  belum: 'Yang belum terpenuhi',
  belumRingkas: 'Dari isi badan ini sendiri; yang paling berbobot di atas.',
  belumKosong: 'Tidak ada yang belum terpenuhi, atau belum ada yang dapat dinilai.',
  belumLain: (jumlah: number) => `${jumlah} lainnya yang belum terpenuhi`,
  dasar: 'Dasar hukum',
  riwayat: 'Riwayat',
  riwayatRingkas:
    'Perubahan di register, hari demi hari setahun ini, dan di mana letaknya di antara badan sejenis.',
  riwayatKosong: 'Register belum mencatat perubahan.',
  riwayatBaris: (dari: string, menjadi: string, dasar: string) =>
    `${dari || 'tanpa catatan'} menjadi ${menjadi || 'tanpa catatan'}, dasar: ${dasar}`,
  tahun: 'Terbit setahun ini',
  tahunKet: (jumlah: number, contoh: number) =>
    jumlah === 0
      ? 'Tidak ada yang terbit setahun ini.'
      : `${numberText(jumlah)} isian terbit; ${contoh} hari hanya berisi contoh.`,
  bulan: 'Dikerjakan menurut bulan',
  kolomBulan: 'Bulan',
  sejenis: (jumlah: number, jenis: string) => `Di antara ${jumlah} ${jenis}`,
  sejenisKet: (nama: string, angka: string, least: string, most: string) =>
    `${nama} ${angka}; terendah ${least}, tertinggi ${most}.`,
  terbaru: 'Terbaru',
  pejabat: 'Pejabat menurut jabatan',
  kolomJabatan: 'Jabatan',
  kolomNama: 'Nama',
  kolomKeadaan: 'Keadaan',
  tanpaNama: 'belum diisi',
  letak: 'Letak',
  letakTautan: (label: string) => `Semua yang dikerjakan di ${label}`,
  kosong: 'Belum ada.',
} as const;
