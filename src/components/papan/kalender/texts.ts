import { dayText } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';

export const texts = {
  judul: (diam: number, badan: number, batas: number) =>
    diam === 0
      ? `Semua badan memberi kabar dalam ${batas} hari terakhir`
      : `${diam} dari ${badan} badan tanpa kabar sendiri lebih dari ${batas} hari`,
  ringkas: (dari: string, sampai: string, jumlah: number) =>
    `${dayText(dari)} sampai ${dayText(sampai)}: ${numberText(jumlah)} isian terbit dari koleksi yang disusun menurut tanggal. Isi contoh tampil dengan warnanya sendiri dan tidak dihitung sebagai kabar.`,
  kunci: { sendiri: 'isi badan sendiri', contoh: 'hanya isi contoh' },
  semua: 'Semua badan, hari demi hari',
  semuaRingkas: 'Satu kotak satu hari, satu kolom satu pekan mulai Senin; makin gelap makin banyak.',
  gambarSemua: 'Isian terbit setiap hari selama setahun; angkanya di tabel menurut bulan.',
  bulan: 'Menurut bulan',
  kolomBulan: 'Bulan',
  kolomJumlah: 'Isian terbit',
  badan: 'Setiap badan',
  badanRingkas: 'Yang paling lama tanpa kabar sendiri di atas. Garis: hari ketika ada yang terbit.',
  kolomBadan: 'Badan',
  kolomTahun: 'Setahun',
  kolomDiam: 'Tanpa kabar sendiri',
  kolomSetahun: 'Isian setahun',
  kolomTiga: 'Tiga bulan terakhir',
  tanpa: 'setahun ini',
  tabel: 'Kesegaran setiap badan selama setahun',
} as const;
