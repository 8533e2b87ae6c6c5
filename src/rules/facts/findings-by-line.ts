import { countText } from '../../problems/words.ts';
import { type Folder, placeIn } from '../folder.ts';
import type { Finding } from '../rule.ts';

/** What is told of one file is enough to find the rest; a table of persons would be told row by row. */
const MOST_TOLD = 20;

/** Findings in the lines of one text file: the first of them, and how many more there are. */
export function findingsByLine(
  folder: Pick<Folder, 'id'>,
  path: string,
  places: readonly { line: number; column: number; length: number }[],
): Finding[] {
  const told = places.slice(0, MOST_TOLD).map((place) => ({
    where: placeIn(folder, path, place),
    subject: `Baris ${place.line}`,
  }));
  const more = places.length - told.length;
  const next = places[MOST_TOLD];
  return next
    ? [
        ...told,
        { where: placeIn(folder, path, next), subject: `${countText(more)} tempat lain di berkas ini` },
      ]
    : told;
}
