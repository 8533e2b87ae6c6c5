import { dayText } from '../../model/days.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { groupKey, inOrder } from '../../problems/text.ts';
import { latestOf } from '../catalogue.ts';
import { syaratText } from './own-work-text.ts';
import { findingsOf, namaOf, type Report, type SitusVerdict } from './report.ts';

/** Notes that nothing has to be done about. */
const NOTHING_TO_DO = /^Tidak ada yang harus diubah/;

/** "Daftar isian": what each situs still has to fill in, as Markdown with boxes to tick, by the file to write in. */
export const toDoList = ({ tanggal, aturan, situs }: Pick<Report, 'tanggal' | 'aturan' | 'situs'>): string =>
  `${[
    `# Daftar isian, ${dayText(tanggal)}`,
    `Menurut aturan ${aturan}. Centang yang sudah selesai, lalu periksa lagi dengan \`npm run check\`.`,
    ...situs.flatMap(situsList),
  ].join('\n\n')}\n`;

/** All that a situs still has to do something about. */
export const toDoOf = (situs: SitusVerdict): Problem[] =>
  inOrder([...situs.problems, ...findingsOf(situs)]).filter(
    ({ perbaikan }) => !NOTHING_TO_DO.test(perbaikan),
  );

function situsList(situs: SitusVerdict): string[] {
  const all = toDoOf(situs);
  const heading = `## ${namaOf(situs)} (\`${situs.id}\`)`;
  const { judgement } = situs;
  const figures =
    judgement?.syarat_dasar && typeof judgement.dikerjakan === 'number'
      ? [`Dikerjakan: ${judgement.dikerjakan} dari 100. ${syaratText(judgement.syarat_dasar)}`]
      : [];
  if (all.length === 0) return [heading, ...figures, 'Tidak ada yang perlu diisi.'];
  const urgent = all.filter(isSalah);
  const others = all.filter((problem) => !isSalah(problem));
  return [
    heading,
    ...figures,
    ...(urgent.length > 0 ? ['### Yang menahan penerbitan', ...byFile(urgent)] : []),
    ...(others.length > 0 ? ['### Yang perlu diisi atau diperbarui', ...byFile(others)] : []),
  ];
}

const byFile = (problems: readonly Problem[]): string[] =>
  [...Map.groupBy(problems, ({ path }) => path)].flatMap(([path, own]) => [
    `\`${path}\``,
    ...listsOf([...Map.groupBy(own, groupKey).values()]),
  ]);

/** What stands alone in one list; what has one remedy in a list below it. */
function listsOf(groups: readonly (readonly Problem[])[]): string[] {
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []));
  const together = groups.flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return [];
    const remedy = (first.bersama?.semua ?? first.perbaikan).replace(/[.:]$/, '');
    return [`${remedy} ${whyOf(first)}:`, boxes(group, briefOf)];
  });
  return [...(alone.length > 0 ? [boxes(alone, wholeOf)] : []), ...together];
}

const boxes = (problems: readonly Problem[], wordsOf: (problem: Problem) => string): string =>
  problems
    .map((problem) => `- [ ] ${problem.baris > 1 ? `Baris ${problem.baris}: ` : ''}${wordsOf(problem)}`)
    .join('\n');

const briefOf = ({ bersama, pesan }: Problem): string => bersama?.satu ?? pesan;

const wholeOf = (problem: Problem): string => `${problem.pesan} ${problem.perbaikan} ${whyOf(problem)}`;

function whyOf({ kode }: Problem): string {
  const rule = latestOf(kode)?.record;
  return rule ? `(${kode}, ${rule.tingkat})` : `(${kode})`;
}
