import path from 'node:path';
import { finishTogether } from '../disk/replace-together.ts';
import { finishTaking } from '../intake/take/take.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import type { Problem } from '../problems/problem.ts';
import { finishSuccession } from '../succession/replace.ts';
import { kabupatenIn } from './kabupaten-in.ts';

/** What all sites of a content folder share, and the day they are judged for. */
export interface OpenContent {
  kabupaten: Kabupaten;
  /** `YYYY-MM-DD` */
  tanggal: string;
  problems: readonly Problem[];
}

/**
 * Opens a content folder: a succession, a change of the register or a taking-in that was cut off is finished first.
 *
 * @param dayIn the day in a time zone
 * @returns the problems alone where what all sites share cannot be used
 */
export async function openContent(
  content: string,
  cache: string,
  dayIn: (zone: string) => string,
): Promise<OpenContent | { kabupaten?: undefined; problems: readonly Problem[] }> {
  await finishSuccession(content);
  finishTogether(path.join(content, '_kabupaten'));
  finishTaking(content);
  const { kabupaten, problems } = kabupatenIn(content, cache);
  if (!kabupaten) return { problems };
  return { kabupaten, tanggal: dayIn(kabupaten.identitas.zona_waktu), problems };
}
