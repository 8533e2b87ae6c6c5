import { numberText } from '../../../model/format.ts';
import type { HitunganAturan, SelBidang } from '../../../model/papan/kepatuhan.ts';

export const texts = {
  judul: (lengkap: number, dinilai: number) =>
    dinilai === 0
      ? 'Belum ada situs yang dapat dinilai'
      : `${lengkap} dari ${dinilai} badan memenuhi sepuluh syarat dasar`,
  ringkas: (kurang: { nama: string; jumlah: number } | undefined, dinilai: number) =>
    `${kurang ? `Yang paling sering kurang: ${kurang.nama}, baru ada di ${kurang.jumlah} dari ${dinilai} badan. ` : ''}Yang dihitung hanya pekerjaan badan itu sendiri; isi contoh, yang belum diisi, dan draf tidak.`,
  aturan: 'Menurut aturan',
  aturanRingkas:
    'Yang harus dikerjakan badan sendiri. Di setiap bidang, yang paling sering belum dipenuhi di atas.',
  csv: 'Semua nilai (CSV)',
  hitungan: ({ lulus, sebagian, gagal }: HitunganAturan) =>
    `${lulus} memenuhi, ${sebagian} sebagian, ${gagal} belum`,
  takAda: 'belum ada yang dinilai',
  hitunganDijaga: ({ lulus, dijaga, sebagian, gagal }: HitunganAturan) =>
    `terjaga di ${lulus + dijaga}${sebagian + gagal > 0 ? `, ada temuan di ${sebagian + gagal}` : ''}`,
  tabelAturan: (bidang: string) => `Aturan bidang ${bidang}`,
  kolomAturan: 'Aturan',
  kolomBanding: 'Siapa memenuhi',
  persen: 'Terpenuhi',
  dijaga: 'Dijaga program',
  dijagaRingkas:
    'Terpenuhi karena program menjaminnya, atau karena tidak ada yang terlarang. Tidak menaikkan siapa pun di papan ini.',
  syarat: 'Menurut badan: sepuluh syarat dasar',
  syaratRingkas: 'Yang paling dulu dicari warga. Kotak bercentang sudah ada, kotak bersilang belum.',
  badan: 'Badan',
  jumlah: 'Jumlah',
  golongan: (nama: string, jumlah: number, lengkap: number) => `${nama}: ${jumlah} badan, ${lengkap} lengkap`,
  dari: (jumlah: number) => `Dari ${jumlah} badan`,
  bidang: 'Menurut badan dan bidang hukum',
  bidangRingkas:
    'Aturan yang dipenuhi penuh, dari yang berlaku bagi badan itu. Nama bidang membuka tabel setiap aturannya.',
  sel: ({ terpenuhi, dari }: SelBidang) => `${numberText(terpenuhi)}/${numberText(dari)}`,
  takBerlaku: 'tidak berlaku',
  takDinilai: 'Belum dapat dinilai',
  takDinilaiRingkas: 'Belum ada umpan data dari situsnya. Tidak dihitung sebagai gagal.',
} as const;
