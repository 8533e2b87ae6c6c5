import { quote } from '../../problems/words.ts';
import { placeAt } from '../../read/text.ts';
import { type Folder, placeIn } from '../folder.ts';
import { namesPeople } from '../judge/people.ts';
import { headingsOf } from '../judge/tables.ts';
import { whole } from '../judge/verdict.ts';
import type { Finding, HoldingRule } from '../rule.ts';

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

export const check: HoldingRule['check'] = ({ folder }) =>
  whole(folder, [...inTexts(folder), ...inTables(folder)]);

function inTexts(folder: Folder): Finding[] {
  return [...folder.texts].flatMap(([path, text]) =>
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
