import type { RuleRecord } from '../rule.ts';

export const record: RuleRecord = {
  kode: 'YAN-08',
  judul: 'Maklumat pelayanan kabupaten lengkap',
  tingkat: 'wajib',
  syarat:
    'Maklumat kabupaten memuat jenis pelayanan, syarat, prosedur, biaya, waktu, hak dan kewajiban, satuan kerja, dan kepala daerah yang menandatangani.',
  cara_memeriksa: 'Mencari kedelapan hal itu dalam tulisan halaman maklumat. Hanya bagi sekretariat daerah.',
  dasar_hukum: ['UU 23/2014 pasal 347'],
  temuan: (bagian) => `Maklumat pelayanan kabupaten belum memuat ${bagian}.`,
  perbaikan: 'Lengkapi `halaman/maklumat-pelayanan.md` menurut maklumat yang ditandatangani Bupati.',
  berlaku: ['sekretariat_daerah'],
  subjek: 'banyak',
  revisi: 1,
};
