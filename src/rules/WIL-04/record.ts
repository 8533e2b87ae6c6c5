import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-04',
  judul: 'Kecamatan dan kelurahan punya kode wilayahnya sendiri',
  tingkat: 'wajib',
  syarat: 'Register menyebut kode wilayah yang ada dalam daftar dan sesuai jenisnya.',
  cara_memeriksa: 'Mencocokkan `kode_wilayah` di register dengan `_kabupaten/wilayah.csv`.',
  dasar_hukum: ['PP 18/2016 pasal 5 ayat 2 dan 52'],
  temuan: (_, keadaan) => `Kode wilayah situs ini ${keadaan}.`,
  perbaikan: 'Betulkan `kode_wilayah` di `_kabupaten/register.yaml`; berkas itu dijaga pengelola register.',
  berlaku: ['kecamatan', 'kelurahan'],
  subjek: 'tunggal',
  revisi: 1,
};
