import type { ContentRule } from '../rule.ts';
import { checkOf, record } from './rule.ts';

/** Counted documents that still wait for their content. */
export const SAK_02_REVISI_1: ContentRule = {
  record: {
    ...record,
    cara_memeriksa: 'Membaca `tanggal_penetapan`, `ringkasan`, dan `nomor` tiap dokumen.',
    revisi: 1,
  },
  check: checkOf((dokumen) => dokumen),
};
