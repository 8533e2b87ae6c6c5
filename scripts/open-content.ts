import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Kabupaten } from '../src/model/kabupaten.ts';
import type { Problem } from '../src/problems/problem.ts';
import { readKabupaten } from '../src/read/read-kabupaten.ts';
import { finishSuccession } from '../src/starter/succession/replace.ts';
import { todayIn } from './clock.ts';
import { WrongUse } from './wrong-use.ts';

/** The program's own folder. */
export const ROOT = path.join(import.meta.dirname, '..');

/** Everything in it can be made again. */
export const CACHE = path.join(ROOT, '.cache');

export type OpenContent =
  | { kabupaten: Kabupaten; tanggal: string; problems: readonly Problem[] }
  | { kabupaten?: undefined; problems: readonly Problem[] };

/**
 * The kabupaten of a content folder, and the day it is judged for: the one asked for, else today in its zone.
 * A succession that was cut off is finished first.
 *
 * @throws WrongUse when there is no such folder
 */
export function openContent(content: string, tanggal: string | undefined): OpenContent {
  if (!existsSync(content)) throw new WrongUse(`Folder isi \`${content}\` tidak ditemukan.`);
  finishSuccession(content);
  const { kabupaten, problems } = readKabupaten(content);
  if (!kabupaten) return { problems };
  return { kabupaten, tanggal: tanggal ?? todayIn(kabupaten.identitas.zona_waktu), problems };
}
