import type { Problem } from '../src/problems/problem.ts';

/** Every reason why a command wrote nothing, in words. `places`: with the file each stands in. */
export const reasonsText = (problems: readonly Problem[], most = 30): string =>
  [
    'Tidak ada yang ditulis.',
    ...problems.slice(0, most).map(({ pesan, perbaikan, kode }) => `- ${pesan} ${perbaikan} (${kode})`),
    ...(problems.length > most ? [`… dan ${problems.length - most} lagi.`] : []),
  ].join('\n');
