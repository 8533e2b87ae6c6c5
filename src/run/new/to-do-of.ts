import { toDoList } from '../../rules/report/to-do.ts';
import { current } from '../../rules/rulesets/all.ts';
import { checkFleet } from '../check/check-fleet.ts';
import { kabupatenIn } from '../kabupaten-in.ts';

interface Around {
  tanggal: string;
  content: string;
  cache: string;
  signal: AbortSignal;
}

/** What is still to be filled in in a situs that was just made; `undefined` where what all sites share is broken. */
export async function toDoOf(id: string, around: Around): Promise<string | undefined> {
  const { kabupaten } = kabupatenIn(around.content, around.cache);
  if (!kabupaten) return undefined;
  const situs = await checkFleet({ ...around, kabupaten, situs: [id] });
  return toDoList({ tanggal: around.tanggal, aturan: current.versi, situs }).trimEnd();
}
