import { numberText, rupiah } from '../../src/model/format.ts';
import { ownerOfNobody } from '../../src/problems/budget.ts';
import { masked } from '../../src/problems/mask.ts';
import type { BudgetPlan } from '../../src/run/impor-program/index.ts';
import { SURE } from '../../src/run/terima/index.ts';

/** So many changes of a situs are told one by one. */
const TOLD = 8;
const ABOUT = { pagu: 'pagu', realisasi: 'realisasi', fisik: 'realisasi fisik' } as const;

type Site = BudgetPlan['sites'][number];

/** All that the tables would change, before anything is written. */
export const budgetText = (plan: BudgetPlan): string =>
  masked(
    [
      ...plan.sums.map(sumLine),
      ...plan.above.map(({ nama, situs }) => `${nama}: tidak punya situs sendiri, jadi masuk ke ${situs}.`),
      ...plan.nobody.map((one) =>
        told(ownerOfNobody.at({ path: one.code }, { ...one, sum: rupiah(one.sum) })),
      ),
      ...plan.problems.map(told),
      ...plan.sites.flatMap(siteLines),
    ].join('\n'),
  );

const told = ({ pesan, perbaikan }: { pesan: string; perbaikan: string }): string => `${pesan} ${perbaikan}`;

function sumLine({ file, about, rows, table, sites, nobody }: BudgetPlan['sums'][number]): string {
  const whole = `${file}: ${numberText(rows)} baris`;
  if (about === 'fisik') return `${whole} ${ABOUT[about]}.`;
  return `${whole}, ${ABOUT[about]} ${rupiah(table)}: ${rupiah(sites)} milik situs, ${rupiah(nobody)} belum ada pemiliknya.`;
}

function siteLines({ situs, items, kept, named }: Site): string[] {
  const lines = items.slice(0, TOLD).map(({ state, label, where, was, comes, problem }) => {
    const change = was === '' ? comes : `${was} → ${comes}`;
    return `  ${state}: ${label}, ${where}: ${change}${problem ? `\n    ${told(problem)}` : ''}`;
  });
  return [
    items.length === 0
      ? `${situs}: tidak ada yang berubah.`
      : `${situs}: ${numberText(items.length)} perubahan`,
    ...lines,
    ...(items.length > TOLD ? [`  … dan ${numberText(items.length - TOLD)} lagi.`] : []),
    ...(kept.length > 0 ? [`  Tidak ada di tabel, jadi dibiarkan: ${short(kept)}.`] : []),
    ...(named.length > 0
      ? [`  Namanya lain di tabel, jadi dibiarkan: ${short(named.map(({ kode }) => kode))}.`]
      : []),
  ];
}

const short = (codes: readonly string[]): string =>
  codes.length <= TOLD
    ? codes.join(', ')
    : `${codes.slice(0, TOLD).join(', ')}, dan ${codes.length - TOLD} lagi`;

export function budgetNext({ sites }: BudgetPlan): string {
  const sure = sites.reduce((sum, { items }) => sum + items.filter(({ state }) => SURE.has(state)).length, 0);
  if (sure === 0) return 'Tidak ada yang perlu ditulis.';
  return `${numberText(sure)} perubahan pasti. Belum ada yang ditulis. Tulis dengan perintah yang sama ditambah \`--ya\`.`;
}
