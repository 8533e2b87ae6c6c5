import { BADAN_PUBLIK } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'KIP-04',
  judul: 'Informasi setiap saat tersedia',
  tingkat: 'wajib',
  syarat:
    'Tersedia DIP, keputusan dan kebijakan, rencana kerja, perjanjian, pernyataan dalam pertemuan terbuka, prosedur pelayanan, dan laporan akses informasi.',
  cara_memeriksa:
    'Mencari tiap butir sebagai halaman di `ppid` menurut `kategori`, atau sebagai dokumen, layanan, dan DIP yang sudah dimuat.',
  dasar_hukum: ['UU 14/2008 pasal 11 ayat 1 huruf a–h'],
  temuan: (butir) => `Informasi setiap saat "${butir}" belum dimuat.`,
  perbaikan:
    'Muat dokumennya, atau tulis halaman di folder `ppid` dengan `kelas: setiap_saat` dan `kategori`. Bila memang tidak ada, tulis halaman yang menyebutkannya.',
  berlaku: BADAN_PUBLIK,
  subjek: 'banyak',
  revisi: 1,
};
