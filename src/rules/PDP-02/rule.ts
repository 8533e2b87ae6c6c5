import { quote } from '../../problems/words.ts';
import { placeAt } from '../../text/decode.ts';
import { namesPeople } from '../facts/headings-of-persons.ts';
import { headingsOf } from '../facts/table-headings.ts';
import { allTextsOf, type Folder, placeIn } from '../folder.ts';
import { SEMUA } from '../jenis.ts';
import type { Finding, HoldingRule, RuleRecord } from '../rule.ts';
import { verdictOnFolder } from '../verdict.ts';

const record: RuleRecord = {
  kode: 'PDP-02',
  judul: 'Tanggal lahir, alamat rumah, dan data diri orang tidak tayang',
  tingkat: 'wajib',
  sifat: 'larangan',
  syarat:
    'Tidak ada tanggal lahir, alamat rumah, agama, keluarga, NPWP, atau nomor KK orang, di tulisan maupun tabel.',
  cara_memeriksa:
    'Mencari tulisan seperti "tanggal lahir: 12 Mei 1980" dan "alamat rumah: …" di semua berkas; pada `pejabat` juga tempat lahir, agama, dan keluarga; pada tabel, kolom data diri bersama nama orang.',
  dasar_hukum: ['UU 27/2022 pasal 4 ayat 3, 16 ayat 1 huruf e, dan 20', 'UU 14/2008 pasal 17 huruf h'],
  temuan: (data) => `Di sini tertulis ${data} seseorang.`,
  perbaikan: 'Hapus data itu; nama dan jabatan pejabat sudah cukup. Situs ini baru dibangun setelah dihapus.',
  berlaku: SEMUA,
  subjek: 'tunggal',
  revisi: 1,
};

const DATE = String.raw`\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{4}`;

/** What is told of one person wherever it stands: a label, and a value behind it. */
const ANYWHERE = [
  {
    data: 'tanggal lahir',
    pattern: new RegExp(String.raw`\b(?:(?:tanggal|tgl\.?) lahir|ttl)\b[^\n\d]{0,40}${DATE}`, 'gi'),
  },
  { data: 'alamat rumah', pattern: /\balamat (?:rumah|tinggal|pribadi)\s*[:=]\s*\S/gi },
  { data: 'NPWP', pattern: /(?<![\d.])\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g },
];

/** What a page of an official tells beyond post and work. */
const OF_OFFICIALS = [
  ...ANYWHERE,
  {
    data: 'tempat dan tanggal lahir',
    pattern: new RegExp(String.raw`\blahir (?:di|pada)\b[^\n]{0,40}${DATE}`, 'gi'),
  },
  { data: 'agama', pattern: /\bagama\s*:\s*\S/gi },
  { data: 'keluarga', pattern: /\b(?:istri|suami|anak|status perkawinan)\s*:\s*\S/gi },
];

/** Columns of persons that no table needs. */
const COLUMN =
  /^(tanggal lahir|tgl lahir|ttl|tempat tanggal lahir|nik|no kk|nomor kk|agama|alamat rumah|no hp|nomor hp|no telepon|status perkawinan)$/;

const check: HoldingRule['check'] = ({ folder }) =>
  verdictOnFolder(folder, [...inTexts(folder), ...inTables(folder)]);

function inTexts(folder: Folder): Finding[] {
  return allTextsOf(folder).flatMap(([path, text]) =>
    (path.startsWith('pejabat/') ? OF_OFFICIALS : ANYWHERE).flatMap(({ data, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
        where: placeIn(folder, path, { ...placeAt(text, index), length: written.length }),
        subject: data,
      })),
    ),
  );
}

const inTables = (folder: Folder): Finding[] =>
  headingsOf(folder).flatMap(({ where, words }) => {
    const found = namesPeople(words) ? words.find((word) => COLUMN.test(word)) : undefined;
    return found === undefined ? [] : [{ where, subject: `kolom ${quote(found)}` }];
  });

export const PDP_02: HoldingRule = { record, check, akibat: 'tahan' };
