import type { PlanItem } from '../../src/intake/plan/plan.ts';
import type { Undone } from '../../src/intake/take/parcels.ts';
import { masked } from '../../src/problems/mask.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { type IntakePlan, type SitusPlan, SURE, type Taken } from '../../src/run/terima/index.ts';

const STATE_WORDS: Readonly<Record<PlanItem['state'], string>> = {
  isi: 'isi',
  ganti: 'ganti',
  baru: 'baru',
  bentrok: 'bentrok',
  keliru: 'keliru',
  hapus: 'dihapus?',
  susun: 'perlu disusun',
  tanya: 'tanya',
  tolak: 'tidak diambil',
};

const MOST = 90;

/** One line of what is long or has many lines, personal numbers hidden. */
function brief(text: string): string {
  const line = masked(text.replace(/\s*\n\s*/g, ' / '));
  return line.length <= MOST ? line : `${line.slice(0, MOST - 1)}…`;
}

/** All that came, item by item, before anything is written. */
export const planText = ({ plans, problems }: IntakePlan): string =>
  [...plans.flatMap(situsLines), ...problems.map(problemLine)].join('\n');

function situsLines({ situs, things, items }: SitusPlan): string[] {
  const names = things.map(({ name }) => name).join(', ');
  const head = `${situs}: dari ${names}`;
  return items.length === 0 ? [`${head}: tidak ada yang berubah.`] : [head, ...items.map(itemLine)];
}

function itemLine({ state, where, path, label, was, comes, problem }: PlanItem): string {
  const change = was === '' ? brief(comes) : `${brief(was)} → ${brief(comes)}`;
  const told = problem ? `\n    ${problem.pesan} ${problem.perbaikan}` : '';
  return `  ${STATE_WORDS[state]}: ${label}: ${change} (${where} → ${path})${told}`;
}

const problemLine = ({ pesan, perbaikan }: Problem): string => `${pesan} ${perbaikan}`;

const countOf = (plans: readonly SitusPlan[], wanted: (item: PlanItem) => boolean): number =>
  plans.reduce((sum, { items }) => sum + items.filter(wanted).length, 0);

export function nextText({ plans }: IntakePlan): string {
  const sure = countOf(plans, ({ state }) => SURE.has(state));
  const open = countOf(plans, ({ state }) => !SURE.has(state));
  if (sure === 0 && open === 0) return 'Tidak ada yang perlu diambil.';
  return `${sure} perubahan pasti, ${open} perlu dilihat. Belum ada yang ditulis. Ambil yang pasti dengan perintah yang sama ditambah \`--ya\`.`;
}

/** What is still to be asked of the sender, to be copied into a message; empty: nothing. */
export function replyText({ plans, problems }: IntakePlan): string {
  const asked = plans.flatMap(({ items }) =>
    items.filter(({ state }) => ['keliru', 'tanya', 'bentrok'].includes(state)),
  );
  const lines = [
    ...asked.flatMap(({ problem, where }) => (problem ? [`- ${where}: ${problem.pesan}`] : [])),
    ...problems.map(({ pesan, perbaikan }) => `- ${pesan} ${perbaikan}`),
  ];
  return lines.length === 0 ? '' : ['Balasan untuk pengirim:', ...lines].join('\n');
}

export function takenText(taken: Taken): string {
  if ('nothing' in taken) return `${taken.situs}: tidak ada yang diambil.`;
  if ('problem' in taken) return `${taken.situs}: tidak ada yang ditulis. ${problemLine(taken.problem)}`;
  return `${taken.situs}: sudah diambil. Membatalkannya: \`npm run terima -- --batal ${taken.id}\``;
}

export function undoneText(undone: Undone, id: string): string {
  if (undone.kind === 'none')
    return `Titipan \`${id}\` tidak ada. Namanya tertulis ketika titipan itu diambil.`;
  if (undone.kind === 'already') return `Titipan \`${id}\` sudah pernah dibatalkan.`;
  const left = undone.left.map((path) => `\n\`${path}\` sudah diubah sesudah itu, jadi dibiarkan.`).join('');
  return `Titipan \`${id}\` dibatalkan: ${undone.restored.length} berkas dikembalikan.${left}`;
}
