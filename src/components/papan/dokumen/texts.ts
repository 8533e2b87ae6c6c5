import { numberText } from '../../../model/format.ts';

export const texts = {
  ringkas: (jumlah: number, badan: number, celah: number) =>
    `${numberText(jumlah)} dokumen dari ${numberText(badan)} badan; ${numberText(celah)} celah terlihat di tabel.`,
  matriks: 'Siapa sudah memuat apa',
  matriksRingkas:
    'Dokumen yang dibuat berkala. Garis putus-putus: belum ada. Pilih judul kolom untuk melihat tahun demi tahun.',
  menurutTahun: 'Menurut tahun',
  menurutTahunRingkas: 'Garis putus-putus: belum ada.',
  badan: 'Badan',
  belumAda: 'belum ada',
  nanti: (bulan: string) => `jatuh tempo ${bulan}`,
  contoh: 'contoh',
  tanpa: 'Belum memuat satu pun',
  tanpaRingkas: (jumlah: number) => `${numberText(jumlah)} badan.`,
  jenis: 'Menurut jenis dokumen',
  terbaru: 'Terbaru',
  terbaruRingkas: (tampil: number, jumlah: number) =>
    `${numberText(tampil)} dari ${numberText(jumlah)} dokumen.`,
  dapatDigulir: 'Tabel dokumen, dapat digulir ke samping',
  kosong: 'Belum ada dokumen yang dimuat.',
} as const;
