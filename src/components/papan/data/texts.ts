import { fileSizeText, numberText } from '../../../model/format.ts';
import type { BerkasData } from '../../../model/papan/data.ts';

export const texts = {
  ringkas: (jumlah: number, situs: number) =>
    `${numberText(jumlah)} dataset dari ${numberText(situs)} badan, masing-masing dengan gambarnya.`,
  terbaru: (tampil: number, jumlah: number) =>
    `Yang tampil ${numberText(tampil)} terbaru dari ${numberText(jumlah)}; selebihnya menurut badan.`,
  lengkap: 'Tabel dan keterangan',
  lengkapDari: (judul: string) => `: ${judul}`,
  unduh: ({ jenis, ukuran }: BerkasData) => `${jenis.toUpperCase()}, ${fileSizeText(ukuran)}`,
  unduhDari: (judul: string) => ` ${judul}`,
  belumTerbaca: 'Angkanya belum terbaca LCC; buka di situsnya.',
  tabel: (baris: number) => `${numberText(baris)} baris`,
  terbesar: (tampil: number, baris: number) =>
    `${numberText(tampil)} terbesar dari ${numberText(baris)} baris`,
  nama: (nama: readonly string[], selebihnya: number) =>
    `${nama.join(', ')}${selebihnya > 0 ? `, dan ${numberText(selebihnya)} lagi` : ''}`,
  menurutBadan: 'Menurut badan',
  kosong: 'Belum ada dataset yang dimuat.',
  periode: 'Periode',
  frekuensi: 'Diperbarui',
  sumber: 'Sumber',
  lisensi: 'Lisensi',
  satuan: 'Satuan',
} as const;
