import { numberText } from '../../src/model/format.ts';
import { isSalah, type Problem } from '../../src/problems/problem.ts';
import { problemsText } from '../../src/problems/text.ts';
import type { SitesReport, SitusState } from '../../src/run/build/index.ts';
import { secondsText } from './progress-text.ts';

const STATES: readonly (readonly [SitusState, string])[] = [
  ['built', 'dibangun'],
  ['unchanged', 'tidak berubah'],
  ['refused', 'perlu diperbaiki'],
  ['failed', 'gagal'],
  ['stopped', 'belum dibangun'],
];

/** What `build` is asked for by name beside the sites: no situs may begin with it. */
export const BOARD = 'lcc';

/** What a build says at its end: what is to be mended, how many notes, and what it came to. */
export function closingTexts(report: SitesReport, problems: readonly Problem[]): string[] {
  const wrong = problems.filter(isSalah);
  const notes = problems.length - wrong.length;
  return [
    ...(wrong.length > 0 ? [`\n${problemsText(wrong)}`] : []),
    ...(notes > 0 ? [`\n${notes} catatan; bacalah dengan \`npm run check\`.`] : []),
    `\n${summaryText(report)}`,
  ];
}

/** What a whole run came to, in a few lines. */
function summaryText(report: SitesReport): string {
  const { situs, ms, stopped, missing, takenAway, strangers } = report;
  const counts = STATES.map(
    ([state, word]) => [situs.filter((one) => one.state === state).length, word] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  const pages = situs.reduce((sum, one) => sum + one.pages, 0);
  return [
    situs.length > 0 &&
      `${situs.length} situs: ${counts.join(', ') || 'tidak ada yang dibangun'}. ${numberText(pages)} halaman, ${secondsText(ms)}.`,
    situs.length > 0 && slowestText(situs),
    workText(situs),
    missing.length > 0 && `Terdaftar, tetapi belum punya folder: ${missing.join(', ')}.`,
    takenAway.length > 0 && `Tidak terdaftar lagi, foldernya dihapus: ${takenAway.join(', ')}.`,
    strangers.length > 0 && `Bukan buatan program ini, tidak disentuh: ${strangers.join(', ')}.`,
    boardText(report),
    stopped === 'disk' && 'Pembangunan dihentikan karena disk menolak penulisan.',
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** What became of the board of the command center. */
function boardText({ papan, stopped }: SitesReport): string | false {
  if (!papan)
    return stopped === undefined && `Papan LCC tidak dibuat ulang; jalankan \`npm run build ${BOARD}\`.`;
  switch (papan.state) {
    case 'built':
      return `Papan LCC: ${numberText(papan.pages)} halaman, ${secondsText(papan.ms)}.`;
    case 'unchanged':
      return 'Papan LCC: tidak berubah.';
    case 'failed':
      return 'Papan LCC gagal dibuat; papan yang sudah jadi tidak berubah.';
    default:
      return papan.state satisfies never;
  }
}

/** What the bodies have done themselves: the mean, and how many have nothing yet. */
function workText(situs: SitesReport['situs']): string | undefined {
  const figures = situs.flatMap(({ dikerjakan }) => dikerjakan ?? []);
  const [first] = situs;
  if (figures.length === 0) return undefined;
  if (situs.length === 1) return `Dikerjakan ${first?.id}: ${figures[0]} dari 100.`;
  const mean = Math.round(figures.reduce((sum, one) => sum + one, 0) / figures.length);
  const none = figures.filter((one) => one === 0).length;
  return `Dikerjakan: rata-rata ${mean} dari 100${none > 0 ? `; ${none} situs masih 0` : ''}.`;
}

/** The step that took most of the time of all sites, and where it took longest. */
function slowestText(situs: SitesReport['situs']): string | undefined {
  const totals = new Map<string, number>();
  for (const { steps } of situs) {
    for (const [step, ms] of Object.entries(steps)) totals.set(step, (totals.get(step) ?? 0) + ms);
  }
  const [slowest] = [...totals].sort(([, a], [, b]) => b - a);
  if (!slowest) return undefined;
  const [step, total] = slowest;
  const all = [...totals.values()].reduce((sum, ms) => sum + ms, 0);
  const [longest] = [...situs].sort((a, b) => (b.steps[step] ?? 0) - (a.steps[step] ?? 0));
  const share = Math.round((100 * total) / all);
  return `Langkah terlama: ${step}, ${share}% dari waktu kerja; terlama di ${longest?.id} (${secondsText(longest?.steps[step] ?? 0)}).`;
}
