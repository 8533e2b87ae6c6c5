import type { ContentRule } from '../rule.ts';
import { checkBy, isUnitOfColumns, record } from './rule.ts';

/** Asked for the day of the last change even where there was none. */
export const SDI_02_REVISI_1: ContentRule = {
  record: {
    ...record,
    syarat:
      'Setiap dataset menyebut deskripsi, periode, frekuensi, satuan, sumber, tanggal terbit, tanggal mutakhir, dan kontak.',
    cara_memeriksa:
      'Membaca kedelapan isian di bagian atas tiap berkas `dataset`; produsen data yang kosong berarti unit kerja ini.',
    revisi: 1,
  },
  check: checkBy(isUnitOfColumns),
};
