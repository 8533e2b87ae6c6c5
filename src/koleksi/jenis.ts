import * as z from 'zod';

/** Kinds of body, PP 18/2016 as changed by PP 72/2019; the order in which lists show them. */
export const JENIS = [
  'sekretariat_daerah',
  'sekretariat_dprd',
  'inspektorat',
  'dinas',
  'badan',
  'kecamatan',
  'rsud',
  'puskesmas',
  'kelurahan',
  'uptd',
  'bagian',
  'satuan_pendidikan',
] as const;

export type Jenis = (typeof JENIS)[number];

export interface JenisWords {
  /** As a heading or a label: `Sekretariat Daerah`. */
  nama: string;
  /** Title of the head where the situs names no other: `Camat`. */
  kepala: string;
  /** `opd`: perangkat daerah itself (pasal 5). `unit_kerja`: part of one, its `induk`. */
  kelas: 'opd' | 'unit_kerja';
  /** Kinds of body its induk may be; empty for an OPD, which has none. */
  induk: readonly Jenis[];
}

export const jenisWords: Readonly<Record<Jenis, JenisWords>> = {
  sekretariat_daerah: { nama: 'Sekretariat Daerah', kepala: 'Sekretaris Daerah', kelas: 'opd', induk: [] },
  sekretariat_dprd: { nama: 'Sekretariat DPRD', kepala: 'Sekretaris DPRD', kelas: 'opd', induk: [] },
  inspektorat: { nama: 'Inspektorat', kepala: 'Inspektur', kelas: 'opd', induk: [] },
  dinas: { nama: 'Dinas', kepala: 'Kepala Dinas', kelas: 'opd', induk: [] },
  badan: { nama: 'Badan', kepala: 'Kepala Badan', kelas: 'opd', induk: [] },
  kecamatan: { nama: 'Kecamatan', kepala: 'Camat', kelas: 'opd', induk: [] },
  rsud: { nama: 'Rumah Sakit Umum Daerah', kepala: 'Direktur', kelas: 'unit_kerja', induk: ['dinas'] },
  puskesmas: { nama: 'Puskesmas', kepala: 'Kepala Puskesmas', kelas: 'unit_kerja', induk: ['dinas'] },
  kelurahan: { nama: 'Kelurahan', kepala: 'Lurah', kelas: 'unit_kerja', induk: ['kecamatan'] },
  uptd: {
    nama: 'Unit Pelaksana Teknis Daerah',
    kepala: 'Kepala UPTD',
    kelas: 'unit_kerja',
    induk: ['dinas', 'badan'],
  },
  bagian: { nama: 'Bagian', kepala: 'Kepala Bagian', kelas: 'unit_kerja', induk: ['sekretariat_daerah'] },
  satuan_pendidikan: {
    nama: 'Satuan Pendidikan',
    kepala: 'Kepala Sekolah',
    kelas: 'unit_kerja',
    induk: ['dinas'],
  },
};

export const jenis = z.enum(JENIS).meta({
  label: 'Jenis',
  help: 'Jenis perangkat daerah atau unit kerja.',
  example: 'dinas',
});
