import { countText } from '../../src/problems/words.ts';
import type { IntakePlan } from '../../src/run/terima/index.ts';
import { SURE } from '../../src/run/terima/index.ts';

/** How many of each kind come in and stay out: `Masuk: 210 berita, 12 halaman. Tidak diambil: 40 berita.` */
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
