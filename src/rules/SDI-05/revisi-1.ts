import type { ContentRule } from '../rule.ts';
import { checkBy, record } from './rule.ts';

/** Asked for a code of months, quarters and half-years too. */
export const SDI_05_REVISI_1: ContentRule = {
  record: {
    ...record,
    syarat: 'Setiap kolom tempat, OPD, program, dan waktu menyebut kode referensinya.',
    cara_memeriksa:
      'Melihat variabel yang namanya menyebut wilayah, kecamatan, desa, OPD, program, tahun, bulan, atau tanggal: `kode_referensi` terisi, atau ada kolom kode di sampingnya.',
    revisi: 1,
  },
  check: checkBy(
    'wilayah|kabupaten|kecamatan|kelurahan|desa|opd|skpd|dinas|program|kegiatan|tahun|bulan|tanggal|triwulan|semester',
  ),
};
