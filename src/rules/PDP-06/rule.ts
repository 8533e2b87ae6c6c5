import { nipsIn } from '../../read/nip.ts';
import { placesIn } from '../../text/decode.ts';
import { findingsByLine } from '../facts/findings-by-line.ts';
import { withoutAddresses } from '../facts/web-addresses.ts';
import { placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Check, ContentRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'PDP-06',
  judul: 'NIP tidak ditulis',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat: 'Tidak ada NIP di tulisan, tabel, dan dokumen.',
  cara_memeriksa:
    'Mencari 18 angka yang memuat tanggal lahir, bulan pengangkatan, dan jenis kelamin. NIP di tulisan dibuang dari halaman dan umpan data; di berkas yang diunduh tidak dapat dibuang.',
  dasar_hukum: ['UU 27/2022 pasal 4 ayat 3', 'UU 14/2008 pasal 17 huruf h'],
  temuan: (tempat) => `${tempat} memuat NIP, yang mengungkap tanggal lahir.`,
  perbaikan: 'Hapus NIP itu; nama dan jabatan sudah cukup.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const check: Check = ({ folder }) =>
  verdictOnFolder(folder, [
    ...[...folder.shownTexts].flatMap(([path, text]) =>
      findingsByLine(folder, path, placesIn(text, nipsIn(withoutAddresses(text)))),
    ),
    ...[...folder.files.values()].flatMap(({ path, inside }) =>
      (inside?.nip ?? []).map((at) => ({ where: placeIn(folder, path), subject: `Berkas ini di ${at}` })),
    ),
  ]);

export const PDP_06: ContentRule = { record, check };
