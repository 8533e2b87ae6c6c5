import { quote } from '../../problems/words.ts';
import { namesPeople } from '../facts/headings-of-persons.ts';
import { headingsOf } from '../facts/table-headings.ts';
import { SEMUA } from '../jenis.ts';
import type { HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'PDP-01',
  judul: 'Tidak ada daftar orang dengan data kesehatan, bantuan, atau anak',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat:
    'Tidak ada tabel yang menyebut nama orang bersama penyakit, bantuan sosial, atau keadaan anak; hanya jumlahnya yang dimuat.',
  cara_memeriksa:
    'Membaca judul kolom semua tabel: nama penerima, pasien, siswa, balita, atau nama bersama kolom penyakit, gizi, atau bantuan.',
  dasar_hukum: ['UU 27/2022 pasal 4 ayat 2', 'UU 14/2008 pasal 17 huruf h'],
  temuan: (kolom) => `Tabel ini memuat nama orang bersama kolom ${kolom}.`,
  perbaikan:
    'Ganti dengan jumlah menurut desa atau kelompok, tanpa nama. Situs ini baru dibangun setelah daftarnya dihapus.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

/** A name of someone who is named because of it. */
const NAMED_BECAUSE =
  /^nama (lengkap )?(penerima( bantuan| manfaat)?|pasien|penderita|korban|siswa|murid|anak|balita|bayi|ibu hamil|kpm|anggota keluarga)$/;

/** What is said of the people in a table. */
const SPECIFIC =
  /\b(diagnosis|diagnosa|penyakit|stunting|status gizi|disabilitas|hiv|tbc|imunisasi|pkh|bpnt|blt|bansos|bantuan|penghasilan|catatan kejahatan)\b/;

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnFolder(
    folder,
    headingsOf(folder).flatMap(({ where, words }) => {
      const because = words.find((word) => NAMED_BECAUSE.test(word));
      const specific = namesPeople(words) ? words.find((word) => SPECIFIC.test(word)) : undefined;
      const found = because ?? specific;
      return found === undefined ? [] : [{ where, subject: quote(found) }];
    }),
  );

export const PDP_01: HoldingRule = { record, check, akibat: 'tahan' };
