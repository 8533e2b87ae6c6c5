import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'AMN-01',
  judul: 'Tidak ada promosi judi dan obat terlarang',
  tingkat: 'wajib',
  syarat: 'Tidak ada kata promosi judi daring atau obat terlarang, dan tidak ada tautan ke sana.',
  cara_memeriksa:
    'Mencari kata yang hanya dipakai dalam promosi, seperti "slot gacor", serta nama host yang memuatnya. Berita tentang bahaya judi tidak terkena.',
  dasar_hukum: ['UU 1/2024 pasal 27 ayat 2 (belum dibaca)', 'Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (kata) => `Di sini ada promosi yang tidak boleh tayang: ${kata}.`,
  perbaikan:
    'Hapus tulisan atau tautannya, lalu periksa siapa yang menambahkannya. Bila tidak dikenal, laporkan kepada pengelola register.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};
