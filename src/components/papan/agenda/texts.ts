import { numberText } from '../../../model/format.ts';
import type { AgendaFacts } from '../../../model/papan/agenda.ts';

export const texts = {
  jumlah: ({ akan, lewat }: AgendaFacts['banyak']) =>
    `${numberText(akan)} kegiatan akan datang, ${numberText(lewat)} sudah lewat.`,
  tidakAda: 'Tidak ada kegiatan yang akan datang.',
  lewat: 'Sudah lewat',
  terdekat: (shown: number, semua: number) =>
    `Yang tampil ${numberText(shown)} terdekat dari ${numberText(semua)}; selebihnya menurut tahun dan menurut situs.`,
  terbuka: 'terbuka untuk umum',
  hariIni: 'Hari ini',
  status: { ditunda: 'Ditunda', batal: 'Dibatalkan' },
} as const;
