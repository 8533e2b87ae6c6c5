import type { Sebab } from './rule.ts';

/** What is said where something stands that is not yet the body's own word, and what to do about it. */
export const sebabWords: Readonly<Record<Sebab, { keadaan: string; perbaikan: string }>> = {
  contoh: {
    keadaan: 'baru contoh',
    perbaikan: 'Ganti dengan keadaan yang sebenarnya, lalu hapus tanda `contoh`.',
  },
  belum_diisi: {
    keadaan: 'belum diisi',
    perbaikan: 'Tulis isinya, lalu hapus baris `belum_diisi` atau tanda `[diisi`.',
  },
  draf_konfirmasi: {
    keadaan: 'belum dikonfirmasi',
    perbaikan:
      'Sesuaikan dengan keadaan kantor ini, lalu hapus baris `draf_konfirmasi` (layanan: tulis `status: ditetapkan`; tugas di `situs.yaml`: `label: perbup`).',
  },
};
