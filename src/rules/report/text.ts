import { dayText } from '../../model/days.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { problemBlocks, problemsSum } from '../../problems/text.ts';
import { latestOf } from '../catalogue.ts';
import { changesText } from './changes-text.ts';
import { outerLinksText } from './outer-links.ts';
import { contohText, findingsOf, type Report, type SitusVerdict, withStatus } from './report.ts';
import { fleetTable } from './table.ts';

/** How many sites are told with every finding; of more, the table says where to look. */
const MOST_IN_FULL = 3;

/** The report for the terminal: problems and findings by file, then scores. */
export function reportText(report: Report): string {
  const { tanggal, aturan, problems, situs, perubahan, outerLinks } = report;
  const isInFull = situs.length <= MOST_IN_FULL;
  const told = [...problems, ...situs.flatMap((one) => one.problems)];
  // Of the whole kabupaten, notes are counted: each unit reads its own.
  const shown = isInFull ? [...told, ...situs.flatMap(findingsOf)] : told.filter(isSalah);
  const files = situs.reduce((sum, one) => sum + one.files, 0);
  return [
    ...problemBlocks(shown, { lastOf }),
    problemsSum(told, files),
    ...(outerLinks ? [outerLinksText(outerLinks)] : []),
    `Aturan ${aturan}, keadaan ${dayText(tanggal)}.`,
    situs.length === 1 ? situs.map(scoreText).join('') : fleetTable(situs),
    ...(perubahan ? [changesText(perubahan)] : []),
    ...(isInFull
      ? []
      : ['Catatan dan temuan tiap situs: `npm run check <situs>`. Laporan lengkap: `--format html`.']),
  ].join('\n\n');
}

/** Of a finding, what it rests on; of a problem, its kode. */
function lastOf({ kode, tingkat }: Problem): string {
  const record = latestOf(kode)?.record;
  if (record) return `${kode} (${record.tingkat}): ${record.dasar_hukum.join('; ')}`;
  return tingkat === 'salah' ? kode : `${kode} (catatan)`;
}

function scoreText(situs: SitusVerdict): string {
  const { id, judgement } = situs;
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
