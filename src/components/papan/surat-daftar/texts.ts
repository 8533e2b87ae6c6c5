import { dayWithWeekday } from '../../../model/days.ts';

export const texts = {
  semua: 'Semua surat',
  ringkas: (tenggat: string) => `Jawaban diminta paling lambat ${dayWithWeekday(tenggat)}.`,
  tabel: 'Surat kepada tiap kepala',
  badan: 'Badan',
  kepada: 'Kepada',
  temuan: 'Temuan',
  surat: 'Surat',
  cetak: (nama: string) => `surat untuk dicetak, ${nama}`,
  lembar: 'Lembar A4',
  pesan: 'Pesan',
  kirim: (nama: string) => `pesan untuk dikirim, ${nama}`,
} as const;
