import { dayText } from '../../model/days.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { problemBlocks, problemsSum } from '../../problems/text.ts';
import { countText, quote } from '../../problems/words.ts';
import { latestOf } from '../catalogue.ts';
import type { Judgement } from '../judge.ts';
import { changesText } from './changes-text.ts';
import { isUnread, UNREAD_TEXT, withMark } from './dasar.ts';
import { outerLinksText } from './outer-links.ts';
import { noFigureText, syaratText } from './own-work-text.ts';
import {
  contohText,
  dijagaCount,
  findingsOf,
  type Report,
  type SitusVerdict,
  tellsOwnWork,
  withStatus,
} from './report.ts';
import { fleetTable } from './table.ts';
import { toDoOf } from './to-do.ts';

/** How many sites are told with every finding; of more, the table says where to look. */
const MOST_IN_FULL = 3;

/** The report for the terminal: problems and findings by file, then scores, then what to do next. */
export function reportText(report: Report): string {
  const { tanggal, aturan, problems, situs, perubahan, outerLinks } = report;
  const isInFull = situs.length <= MOST_IN_FULL;
  const told = [...problems, ...situs.flatMap((one) => one.problems)];
  // Of the whole kabupaten, notes are counted: each unit reads its own.
  const shown = isInFull ? [...told, ...situs.flatMap(findingsOf)] : told.filter(isSalah);
  const files = situs.reduce((sum, one) => sum + one.files, 0);
  const sites = situs.length > 1 ? `${countText(situs.length)} situs, ` : '';
  return [
    ...problemBlocks(shown, { lastOf }),
    ...(shown.some(({ kode }) => isUnread(dasarOf(kode))) ? [UNREAD_TEXT] : []),
    `${sites}${problemsSum(told, files)}`,
    ...(outerLinks ? [outerLinksText(outerLinks)] : []),
    `Aturan ${aturan}, keadaan ${dayText(tanggal)}.`,
    situs.length === 1 ? situs.map(scoreText).join('') : fleetTable(situs),
    ...(perubahan ? [changesText(perubahan)] : []),
    nextText(report),
  ].join('\n\n');
}

const dasarOf = (kode: string): readonly string[] => latestOf(kode)?.record.dasar_hukum ?? [];

/** Of a finding, what it rests on; of a problem, its kode. */
function lastOf({ kode, tingkat }: Problem): string {
  const record = latestOf(kode)?.record;
  if (record) return `${kode} (${record.tingkat}): ${record.dasar_hukum.map(withMark).join('; ')}`;
  return tingkat === 'salah' ? kode : `${kode} (catatan)`;
}

function scoreText(situs: SitusVerdict): string {
  const { id, judgement } = situs;
  if (judgement && tellsOwnWork(judgement)) return ownWorkText(situs, judgement);
  if (!judgement || judgement.skor === null) return `${id} belum dapat dinilai.`;
  const wajib = judgement.skor_wajib === null ? '' : ` (aturan wajib: ${judgement.skor_wajib})`;
  const count = (status: Parameters<typeof withStatus>[1]): number => withStatus(situs, status).length;
  const unknown = count('tidak_dapat_diperiksa');
  return (
    `Skor ${id}: ${judgement.skor} dari 100${wajib}. ` +
    `${count('lulus')} aturan terpenuhi, ${count('sebagian')} sebagian, ${count('gagal')} belum, ` +
    `${count('tidak_berlaku')} tidak berlaku${unknown > 0 ? `, ${unknown} belum dapat diperiksa karena masih ada yang perlu diperbaiki` : ''}.${situs.contoh > 0 ? ` ${contohText(situs)}` : ''}`
  );
}

function ownWorkText(situs: SitusVerdict, judgement: Judgement): string {
  const { dikerjakan, syarat_dasar, skor } = judgement;
  const count = (status: Parameters<typeof withStatus>[1]): number => withStatus(situs, status).length;
  return [
    typeof dikerjakan === 'number'
      ? `Dikerjakan ${situs.id}: ${dikerjakan} dari 100.`
      : `${situs.id}: ${noFigureText(judgement)}`,
    ...(syarat_dasar ? [syaratText(syarat_dasar)] : []),
    ...(syarat_dasar
      ? [
          `${count('lulus')} aturan terpenuhi, ${count('sebagian')} sebagian, ${count('gagal')} belum, ${dijagaCount(situs)} dijaga program, ${count('tidak_berlaku')} tidak berlaku. Skor semua aturan: ${skor ?? '-'}.`,
        ]
      : []),
  ].join('\n');
}

/** How many files the last line names. */
const MOST_NAMED = 3;

/** The one thing to do after reading this, with the command to type. */
function nextText({ problems, situs }: Report): string {
  const salah = [...problems, ...situs.flatMap((one) => one.problems)].filter(isSalah);
  const [only] = situs;
  const name = situs.length === 1 && only ? ` ${only.id}` : '';
  if (salah.length > 0) {
    const paths = [...new Set(salah.map(({ path }) => path))];
    const more = paths.length > MOST_NAMED ? `, dan ${paths.length - MOST_NAMED} berkas lain` : '';
    return `Berikutnya: perbaiki ${paths
      .slice(0, MOST_NAMED)
      .map((path) => quote(path, 100))
      .join(', ')}${more}, lalu jalankan lagi ${quote(`npm run check${name}`)}.`;
  }
  if (situs.length > 1) {
    return 'Berikutnya: catatan dan temuan tiap situs dibaca dengan `npm run check <situs>`; laporan lengkap dibuat dengan `npm run check -- --format html --simpan laporan.html`.';
  }
  const toDo = only ? toDoOf(only).length : 0;
  if (toDo === 0)
    return 'Berikutnya: tidak ada lagi yang perlu diisi. Situs ini siap dibangun dengan `npm run build`.';
  return `Berikutnya: ${toDo} hal dapat dilengkapi. Daftar untuk dicentang dibuat dengan ${quote(`npm run check${name} -- --tulis --simpan daftar.md`, 100)}.`;
}
