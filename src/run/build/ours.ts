import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isThere, listed } from '../../disk/journal.ts';
import type { Places } from '../../disk/places.ts';
import type { Records } from './record.ts';

/** Stands in every situs that was ever finished. */
const MARK = 'integritas.json';

/**
 * Whether the folder of a situs may be replaced: it is not there, is empty, or was made by us. Anything else is
 * somebody's work that only happens to bear the name of a situs.
 */
export function mayReplace(id: string, { keluaran }: Places, records: Records): boolean {
  const target = path.join(keluaran, id);
  if (!isThere(target) || records.read(id) !== undefined) return true;
  if (!lstatSync(target).isDirectory()) return false;
  return readdirSync(target).length === 0 || isThere(path.join(target, MARK));
}

/** What stands in the output and is not known: what we built from this content, and what is not ours to judge. */
export function unknownIn(
  { keluaran }: Places,
  { known, records, content }: { known: readonly string[]; records: Records; content: string },
): { departed: string[]; strangers: string[] } {
  // Names with a dot are not for sites; the boards of the command center are no sites.
  const names = listed(keluaran).filter((name) => !/^(\.|lcc)/.test(name) && !known.includes(name));
  const isOurs = (name: string): boolean => records.read(name)?.content === content;
  return { departed: names.filter(isOurs), strangers: names.filter((name) => !isOurs(name)) };
}
