import type { Problem } from '../src/problems/problem.ts';
import { problemBlocks } from '../src/problems/text.ts';

/** Many sites are often kept back for one reason: so many of them are told in full. */
const MOST_OF_A_KIND = 3;

/** Problems of publishing as people read them; what is in content is told in full. */
export function toldProblems(problems: readonly Problem[]): string[] {
  const isOfSites = ({ kode }: Problem): boolean => kode.startsWith('TBT-');
  const ofSites = [...Map.groupBy(problems.filter(isOfSites), ({ kode }) => kode)].flatMap(([kode, all]) => [
    ...problemBlocks(all.slice(0, MOST_OF_A_KIND)),
    ...(all.length > MOST_OF_A_KIND
      ? [`  … dan ${all.length - MOST_OF_A_KIND} situs lain dengan hal yang sama (${kode})`]
      : []),
  ]);
  return [...problemBlocks(problems.filter((one) => !isOfSites(one))), ...ofSites];
}
