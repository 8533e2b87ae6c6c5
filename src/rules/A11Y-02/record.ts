import { SEMUA } from '../jenis.ts';
import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'A11Y-02',
  judul: 'Teks pengganti gambar menerangkan gambarnya',
  tingkat: 'wajib',
  syarat: 'Teks pengganti menyebut apa yang terlihat, bukan nama berkas atau kata "gambar" saja.',
  cara_memeriksa:
    'Membaca teks pengganti tiap gambar di isian, tulisan, dan `situs.yaml`; yang hanya berisi kata umum, nama dari kamera, atau nama berkasnya ditolak.',
  dasar_hukum: ['UU 8/2016 pasal 24 dan 123', 'WCAG 2.2 butir 1.1.1'],
  temuan: (teks) => `Teks pengganti ${teks} tidak menerangkan gambarnya.`,
  perbaikan: 'Tulis apa yang terlihat, misalnya "Warga mengantre di loket pelayanan".',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 2,
};
