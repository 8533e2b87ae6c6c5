import type { ContentRule } from '../rule.ts';
import { check, record } from './rule.ts';

/** Left out documents that still wait for their content. */
export const SAK_02_REVISI_2: ContentRule = {
  record: {
    ...record,
    cara_memeriksa:
      'Membaca `tanggal_penetapan`, `ringkasan`, dan `nomor` tiap dokumen; rancangan dan dokumen yang belum diisi tidak dihitung.',
    revisi: 2,
  },
  check,
};
