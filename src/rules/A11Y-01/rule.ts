import { plainTextOf } from '../../text/plain-text.ts';
import { offersOf } from '../facts/offered-documents.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'A11Y-01',
  judul: 'Setiap PDF punya ringkasan di halaman',
  tingkat: 'wajib',
  sifat: 'isi',
  syarat: 'Setiap isian yang menawarkan PDF atau dokumen Word memuat ringkasan atau isi sebagai tulisan.',
  cara_memeriksa:
    'Melihat isian yang menyebut PDF atau DOCX: `ringkasan` atau tulisan di bawahnya, sedikitnya 40 huruf.',
  dasar_hukum: ['UU 8/2016 pasal 24, 123, dan 124', 'UU 25/2009 pasal 29'],
  temuan: (isian) =>
    `Berkas pada "${isian}" belum punya ringkasan, sehingga tidak terbaca oleh pembaca layar.`,
  perbaikan:
    'Di bagian atas berkas isian itu, di antara kedua garis `---`, tulis `ringkasan:` lalu isi pokok PDF-nya dalam satu sampai tiga kalimat.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = (input, { parameter }) =>
  verdictOnEach(offersOf(input), ({ item, where }) => {
    const { ringkasan } = item.data;
    const words = `${ringkasan ?? ''} ${item.body ? plainTextOf(item.body.tree) : ''}`.trim();
    return words.length >= parameter('huruf') ? undefined : { where, subject: item.judul };
  });

export const A11Y_01: ContentRule = { record, check };
