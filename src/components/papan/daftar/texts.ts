import { numberText } from '../../../model/format.ts';

export const texts = {
  jumlah: (jumlah: number, satuan: string) => `${numberText(jumlah)} ${satuan}`,
  terbaru: (shown: number, jumlah: number) =>
    `Yang tampil ${numberText(shown)} terbaru dari ${numberText(jumlah)}; selebihnya menurut tahun dan menurut situs.`,
  tahun: 'Menurut tahun',
  situs: 'Menurut situs',
} as const;
