import type { FleetReport, SitusState } from '../../src/fleet/index.ts';
import { numberText } from '../../src/model/format.ts';
import { secondsText } from './progress-text.ts';

const STATES: readonly (readonly [SitusState, string])[] = [
  ['built', 'dibangun'],
  ['unchanged', 'tidak berubah'],
  ['refused', 'perlu diperbaiki'],
  ['failed', 'gagal'],
  ['stopped', 'belum dibangun'],
];

/**
 * What a whole run came to, in a few lines.
 *
 * @param missing ids of the register that have no folder
 */
export function summaryText(report: FleetReport, missing: readonly string[]): string {
  const { situs, ms, stopped, takenAway, strangers, leftBehind } = report;
  const counts = STATES.map(
    ([state, word]) => [situs.filter((one) => one.state === state).length, word] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`);
  const pages = situs.reduce((sum, one) => sum + one.pages, 0);
  return [
    `${situs.length} situs: ${counts.join(', ') || 'tidak ada yang dibangun'}. ${numberText(pages)} halaman, ${secondsText(ms)}.`,
    slowestText(situs),
    scoresText(situs),
    missing.length > 0 && `Terdaftar, tetapi belum punya folder: ${missing.join(', ')}.`,
    takenAway.length > 0 && `Tidak terdaftar lagi, foldernya dihapus: ${takenAway.join(', ')}.`,
    strangers.length > 0 && `Bukan buatan program ini, tidak disentuh: ${strangers.join(', ')}.`,
    leftBehind && 'Sisa situs lama belum terhapus karena sedang dibuka; dihapus pada perintah berikutnya.',
    stopped === 'disk' && 'Pembangunan dihentikan karena disk menolak penulisan.',
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** How the rules judge what was built: the mean, and the lowest. */
function scoresText(situs: FleetReport['situs']): string | undefined {
  const scored = situs.flatMap(({ id, skor }) => (typeof skor === 'number' ? [{ id, skor }] : []));
  const [lowest] = [...scored].sort((a, b) => a.skor - b.skor);
  if (!lowest) return undefined;
  if (scored.length === 1) return `Skor kepatuhan ${lowest.id}: ${lowest.skor} dari 100.`;
  const mean = Math.round(scored.reduce((sum, { skor }) => sum + skor, 0) / scored.length);
  return `Skor kepatuhan: rata-rata ${mean} dari 100, terendah ${lowest.skor} (${lowest.id}).`;
}

/** The step that took most of the time of all sites, and where it took longest. */
function slowestText(situs: FleetReport['situs']): string | undefined {
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
