import { lastUrutan, shownBy } from './record.ts';
import { urutanOf } from './release-id.ts';
import type { Standing } from './target.ts';

/** Finished releases that killed work had not shown yet. Without a record nobody can tell which were shown. */
export function leftReleases({
  record,
  releases,
  current,
}: Pick<Standing, 'record' | 'releases' | 'current'>): string[] {
  if (record.length === 0) return [];
  const known = new Set([...record.map(shownBy), current]);
  const last = lastUrutan(record);
  return releases.filter((id) => !known.has(id) && urutanOf(id) > last);
}
