import { numberText } from '../../../model/format.ts';

export const texts = {
  ringkas: (jumlah: number) => `${numberText(jumlah)} potensi, menurut jenisnya.`,
  banyak: (jumlah: number) => `${numberText(jumlah)} potensi`,
  di: (tempat: readonly string[]) => `di ${tempat.join(', ')}`,
  sumber: (sumber: string) => `sumber: ${sumber}`,
} as const;
