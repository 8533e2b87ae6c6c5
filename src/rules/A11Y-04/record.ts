import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'A11Y-04',
  judul: 'Judul bagian berurutan',
  tingkat: 'anjuran',
  syarat: 'Tingkat judul bagian tidak melompat, misalnya dari `##` langsung ke `####`.',
  cara_memeriksa: 'Membaca judul bagian tiap halaman yang memuatnya.',
  dasar_hukum: ['UU 8/2016 pasal 123', 'WCAG 2.2 butir 1.3.1'],
  temuan: (judul) => `Judul bagian ${judul} melompati satu tingkat.`,
  perbaikan: 'Kurangi tanda `#` di depannya, sehingga hanya satu lebih banyak daripada judul di atasnya.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
