import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'WIL-08',
  judul: 'Pekerjaan fisik menyebut lokasinya',
  tingkat: 'anjuran',
  syarat:
    'Setiap sub kegiatan pembangunan, rehabilitasi, atau peningkatan bangunan dan jalan menyebut lokasi.',
  cara_memeriksa: 'Membaca nama sub kegiatan dan `lokasi`-nya di tabel program.',
  dasar_hukum: ['UU 23/2014 pasal 391'],
  temuan: (program) => `Pekerjaan "${program}" belum menyebut lokasinya.`,
  perbaikan: 'Isi kolom `lokasi` dengan kode desa, kelurahan, atau kecamatannya.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};
