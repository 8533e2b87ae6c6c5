import type { Rule } from '../rule.ts';
import { checkOf } from './check.ts';
import { record } from './record.ts';

/** Counted documents that still wait for their content. */
export const SAK_02_REVISI_1: Rule = {
  record: {
    ...record,
    cara_memeriksa: 'Membaca `tanggal_penetapan`, `ringkasan`, dan `nomor` tiap dokumen.',
    revisi: 1,
  },
  check: checkOf((dokumen) => dokumen),
};
