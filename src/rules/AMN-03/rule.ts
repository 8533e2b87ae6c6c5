import { quote } from '../../problems/words.ts';
import { outerAddressesOf } from '../facts/links.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'AMN-03',
  judul: 'Tautan tidak dipendekkan',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Tidak ada alamat dari layanan pemendek tautan, karena tujuannya tidak terlihat dan dapat berubah.',
  cara_memeriksa: 'Mencocokkan host setiap alamat luar dengan daftar pemendek tautan.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (alamat) => `Alamat ${alamat} dipendekkan, sehingga tujuannya tidak terlihat.`,
  perbaikan: 'Buka tautannya, lalu salin alamat lengkap dari halaman yang terbuka.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const SHORTENERS = new Set(
  'bit.ly s.id tinyurl.com t.co goo.gl is.gd cutt.ly rebrand.ly shorturl.at ow.ly adf.ly linktr.ee lynk.id rb.gy tiny.cc v.gd t.ly gg.gg shorturl.asia msha.ke'.split(
    ' ',
  ),
);

const check: Check = ({ folder }) =>
  verdictOnEach(outerAddressesOf(folder), ({ url, host, where }) =>
    SHORTENERS.has(host.replace(/^www\./, '')) ? { where, subject: quote(url) } : undefined,
  );

export const AMN_03: ContentRule = { record, check };
