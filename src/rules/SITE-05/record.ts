import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SITE-05',
  judul: 'Surel resmi berakhiran go.id',
  tingkat: 'wajib',
  syarat: 'Surel kantor diisi, dan semua surel di situs berakhiran `.go.id` (sekolah: juga `.sch.id`).',
  cara_memeriksa: 'Mencari semua alamat surel di `situs.yaml`, halaman, dan tabel.',
  dasar_hukum: ['Panduan situs pemerintah daerah, Depkominfo 2003', 'Permenkominfo 28/2006 (belum dibaca)'],
  temuan: (surel) => (surel ? `Surel ${surel} bukan surel resmi.` : 'Surel kantor belum diisi.'),
  perbaikan:
    'Pakai surel dinas yang berakhiran `.go.id`. Minta kepada pengelola domain kabupaten bila belum ada.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
