import { PERANGKAT_DAERAH } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SAK-01',
  judul: 'Dokumen akuntabilitas kinerja (SAKIP) lengkap',
  tingkat: 'wajib',
  syarat:
    'Renstra, Renja, IKU, Perjanjian Kinerja, Rencana Aksi, LKjIP, pohon kinerja, dan LHE dimuat menurut tahunnya.',
  cara_memeriksa:
    'Mencari kedelapan jenis dokumen di folder `dokumen`. Rencana tahun berjalan ditunggu sampai akhir Februari, LKjIP tahun lalu sampai akhir Februari, LHE sampai akhir September.',
  dasar_hukum: [
    'Perpres 29/2014 (belum dibaca)',
    'PermenPANRB 53/2014 (belum dibaca)',
    'PermenPANRB 88/2021 (belum dibaca)',
  ],
  temuan: (dokumen, tahun) => `${[dokumen, tahun].filter(Boolean).join(' ')} belum dimuat.`,
  perbaikan: 'Muat dokumennya di folder `dokumen` dengan `jenis`, `tahun` atau `periode`, dan `ringkasan`.',
  berlaku: PERANGKAT_DAERAH,
  subjek: 'banyak',
  revisi: 1,
};
