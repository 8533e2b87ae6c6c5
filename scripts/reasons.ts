import type { Problem } from '../src/problems/problem.ts';
import { WrongUse } from './wrong-use.ts';

const MOST = 30;

/** Every reason why a command wrote nothing, in words; with its place where it stands in a file that people write. */
export const reasonsText = (problems: readonly Problem[]): string =>
  [
    'Tidak ada yang ditulis.',
    ...problems
      .slice(0, MOST)
      .map((problem) => `- ${problem.pesan} ${problem.perbaikan} (${problem.kode}${placeText(problem)})`),
    ...(problems.length > MOST ? [`… dan ${problems.length - MOST} lagi.`] : []),
  ].join('\n');

const placeText = ({ path, baris }: Problem): string =>
  path.includes('.') && !path.startsWith('_kabupaten/') ? `, ${path}:${baris}` : '';

/**
 * What was done or found, where it could be.
 *
 * @throws WrongUse with every reason where it could not
 */
export function sound<T extends object>(found: T | { problems: readonly Problem[] }): T {
  if ('problems' in found) throw new WrongUse(reasonsText(found.problems));
  return found;
}
