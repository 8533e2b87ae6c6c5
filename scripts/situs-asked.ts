import { readdirSync } from 'node:fs';
import type { Kabupaten } from '../src/model/kabupaten.ts';
import { suggest } from '../src/problems/suggest.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Ids of the sites that a command was asked for: those named, else every folder of content and every row with one.
 *
 * A folder without a row is among them, so that it is told; a row without a folder is not.
 *
 * @throws WrongUse on a name that is neither a folder nor a row
 */
export function situsAsked(named: readonly string[], kabupaten: Kabupaten, content: string): string[] {
  const folders = situsFolders(content);
  const known = [...new Set([...folders, ...kabupaten.register.map(({ id }) => id)])].sort();
  for (const name of named) {
    if (known.includes(name)) continue;
    const meant = suggest(name, known);
    throw new WrongUse(
      `Situs \`${name}\` tidak ada. ${meant ? `Mungkin maksudnya \`${meant}\`?` : 'Lihat daftarnya di `_kabupaten/register.yaml`.'}`,
    );
  }
  return named.length > 0 ? [...new Set(named)] : folders;
}

/** Folders of content that are, or should be, a situs: all but those that begin with `_` or `.`. */
export const situsFolders = (content: string): string[] =>
  readdirSync(content, { withFileTypes: true })
    .filter((entry) => !/^[._]/.test(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
    .map(({ name }) => name)
    .sort();
