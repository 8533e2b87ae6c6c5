import { numberText } from '../../../model/format.ts';

export const texts = {
  jumlah: (jumlah: number, tampil: number) =>
    tampil < jumlah
      ? `${numberText(jumlah)} isian; yang tampil ${numberText(tampil)} terbaru.`
      : `${numberText(jumlah)} isian.`,
  kosong: 'Tidak ada yang terbit pada bulan ini.',
  bulan: 'Bulan lain',
} as const;
