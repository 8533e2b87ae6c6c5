import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'SDI-06',
  judul: 'Data hanya berupa jumlah, dan jumlah kecil disembunyikan',
  tingkat: 'wajib',
  syarat: 'Tidak ada kolom nama orang, dan tidak ada jumlah orang antara 1 dan 4.',
  cara_memeriksa:
    'Membaca judul kolom dan isi CSV dataset. Kolom orang dikenali dari satuan variabelnya: orang, jiwa, anak, kasus, atau pasien.',
  dasar_hukum: ['UU 27/2022 pasal 4 dan 65'],
  temuan: (dataset, keadaan) => `Dataset "${dataset}" ${keadaan}.`,
  perbaikan: 'Gabungkan kelompok yang kecil, atau kosongkan selnya dan sebut alasannya di metodologi.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
