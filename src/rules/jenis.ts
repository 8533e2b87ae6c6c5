import { JENIS, type Jenis, jenisWords } from '../koleksi/jenis.ts';

/** Every kind of body. */
export const SEMUA: readonly Jenis[] = JENIS;

/** Perangkat daerah itself (PP 18/2016 pasal 5): it plans, is given a budget and reports on it. */
export const PERANGKAT_DAERAH: readonly Jenis[] = JENIS.filter((jenis) => jenisWords[jenis].kelas === 'opd');

/** Bodies that keep public information of their own: perangkat daerah, and the hospital with a budget of its own. */
export const BADAN_PUBLIK: readonly Jenis[] = [...PERANGKAT_DAERAH, 'rsud'];

/** Bodies whose work is to serve citizens: without a single layanan something is missing. */
export const PELAYANAN: readonly Jenis[] = [
  'dinas',
  'badan',
  'kecamatan',
  'rsud',
  'puskesmas',
  'kelurahan',
  'uptd',
  'satuan_pendidikan',
];
