import { numberText } from '../../../model/format.ts';

export const texts = {
  berlaku: 'Yang berlaku sekarang',
  jumlah: (jumlah: number) =>
    jumlah === 0
      ? 'Tidak ada peringatan yang berlaku hari ini.'
      : `${numberText(jumlah)} peringatan berlaku hari ini.`,
  nanti: 'Yang akan berlaku',
  lewat: 'Peringatan terdahulu',
  lewatRingkas: 'Tidak berlaku lagi, disimpan agar dapat diperiksa.',
  tingkat: { info: 'Pemberitahuan', peringatan: 'Peringatan', darurat: 'Darurat' },
  lakukan: 'Lakukan sekarang',
  untuk: (tempat: readonly string[]) => `Untuk ${tempat.join(', ')}`,
} as const;
