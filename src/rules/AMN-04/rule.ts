import { quote } from '../../problems/words.ts';
import { outerAddressesOf } from '../facts/links.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnEach } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'AMN-04',
  judul: 'Tautan memakai https',
  tingkat: 'anjuran',
  sifat: 'larangan',
  syarat: 'Semua alamat luar diawali `https://`.',
  cara_memeriksa: 'Membaca awal setiap alamat luar di halaman, tabel, dan `situs.yaml`.',
  dasar_hukum: ['Peraturan BSSN 4/2021 (belum dibaca)'],
  temuan: (alamat) => `Alamat ${alamat} diawali http, sehingga dapat disadap atau diubah di jalan.`,
  perbaikan: 'Ganti `http://` dengan `https://`, lalu buka alamatnya untuk memastikan.',
  berlaku: SEMUA,
  subjek: 'banyak',
  revisi: 1,
};

const check: Check = ({ folder }) =>
  verdictOnEach(outerAddressesOf(folder), ({ url, where }) =>
    /^http:/i.test(url) ? { where, subject: quote(url) } : undefined,
  );

export const AMN_04: ContentRule = { record, check };
