import type { PlanItem } from '../../src/intake/plan/plan.ts';
import { masked } from '../../src/problems/mask.ts';
import { countText } from '../../src/problems/words.ts';
import { type IntakePlan, SURE } from '../../src/run/terima/index.ts';

const HEADS: Readonly<Partial<Record<PlanItem['state'], string>>> = {
  baru: 'Akan masuk',
  susun: 'Disimpan, perlu disusun dengan tangan',
  keliru: 'Tidak lolos pemeriksaan, jadi tidak masuk',
  tanya: 'Masuk, dan ditanyakan',
  tolak: 'Tidak diambil',
};

/** All that an old site would become: what comes in, then what stays out and why, each remedy once. */
export function oldSiteText({ plans, problems }: IntakePlan, source: string): string {
  const lines = plans.flatMap(({ situs, items }) => [
    items.length === 0 ? `${situs}: dari ${source}: tidak ada yang berubah.` : `${situs}: dari ${source}`,
    ...(Object.keys(HEADS) as PlanItem['state'][]).flatMap((state) =>
      groupLines(
        state,
        items.filter((item) => item.state === state),
      ),
    ),
  ]);
  return [...lines, ...problems.map(({ pesan, perbaikan }) => `${pesan} ${perbaikan}`)].join('\n');
}

function groupLines(state: PlanItem['state'], items: readonly PlanItem[]): string[] {
  if (items.length === 0) return [];
  const byRemedy = Map.groupBy(items, ({ problem }) => problem?.perbaikan ?? '');
  return [
    `${HEADS[state]} (${countText(items.length)}):`,
    ...[...byRemedy].flatMap(([remedy, own]) => [
      ...own.map(itemLine),
      ...(remedy === '' ? [] : [`    ${remedy}`]),
    ]),
  ];
}

function itemLine({ label, comes, where, path, problem }: PlanItem): string {
  const old = /\s(\/.*)$/.exec(where)?.[1];
  if (problem) return masked(`  ${problem.pesan}${old === undefined ? '' : ` (${old})`}`);
  const to = path.slice(path.indexOf('/') + 1);
  return masked(`  ${label}: ${comes}${old === undefined ? '' : ` (${old} → ${to})`}`);
}

/** How many of each kind come in and stay out: `Masuk: 210 berita, 12 halaman.` */
export function sumText({ plans }: IntakePlan): string {
  const items = plans.flatMap((one) => one.items);
  const parts = (own: typeof items): string =>
    [...Map.groupBy(own, ({ label }) => label)]
      .map(([label, all]) => `${countText(all.length)} ${label}`)
      .join(', ');
  const lines = [
    ['Masuk', parts(items.filter(({ state }) => SURE.has(state)))],
    ['Tidak diambil', parts(items.filter(({ state }) => state === 'tolak'))],
    ['Perlu dilihat', parts(items.filter(({ state }) => !SURE.has(state) && state !== 'tolak'))],
  ];
  return lines.flatMap(([head, words]) => (words === '' ? [] : [`${head}: ${words}.`])).join('\n');
}

export const shownText = ({ plans }: IntakePlan): string =>
  plans.every(({ items }) => items.length === 0)
    ? 'Belum ada yang ditulis.'
    : 'Belum ada yang ditulis. Masukkan yang pasti dengan perintah yang sama ditambah `--ya`.';
