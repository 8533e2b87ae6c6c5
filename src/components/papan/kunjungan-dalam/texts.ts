import { dayRange } from '../../../model/days.ts';
import { numberText } from '../../../model/format.ts';

export const texts = {
  semua: 'Menurut badan',
  ringkas: (dari: string, sampai: string, orang: number, robot: number) =>
    `${dayRange(dari, sampai)}: ${numberText(orang)} halaman dibuka orang, ${numberText(robot)} dibaca robot. Alamat orang tidak disimpan.`,
  kosong:
    'Belum ada yang dihitung. Jalankan `npm run kunjungan` dengan folder catatan server, lalu bangun papan lagi.',
  rusak:
    'Tabel simpanan/kunjungan.csv tidak terbaca. Kembalikan dari cadangan, atau hapus lalu hitung lagi dengan `npm run kunjungan`.',
  tabel: 'Kunjungan menurut badan, yang terbanyak di atas',
  badan: 'Badan',
  orang: 'Orang',
  robot: 'Robot',
  halaman: 'Paling sering dibuka',
  angka: numberText,
  halamanKata: (alamat: string, orang: number) => `${alamat} (${numberText(orang)})`,
  tanpa: 'Tanpa kunjungan yang dihitung',
} as const;
