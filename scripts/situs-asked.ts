import type { Kabupaten } from '../src/model/kabupaten.ts';
import { suggest } from '../src/problems/suggest.ts';
import { situsFolders } from '../src/run/index.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Ids of the sites that a command was asked for: those named, else every folder of content and every row with one.
 *
 * A folder without a row is among them, so that it is told; a row without a folder is not.
 *
 * @param boards what may be asked for beside them, and is among all
 * @throws WrongUse on a name that is neither a folder nor a row
 */
export function situsAsked(
  named: readonly string[],
  kabupaten: Kabupaten,
  content: string,
  boards: readonly string[] = [],
): string[] {
  const folders = situsFolders(content);
  const known = [...new Set([...folders, ...boards, ...kabupaten.register.map(({ id }) => id)])].sort();
  for (const name of named) {
    if (known.includes(name)) continue;
    const meant = suggest(name, known);
    throw new WrongUse(
      `Situs \`${name}\` tidak ada. ${meant ? `Mungkin maksudnya \`${meant}\`?` : 'Lihat daftarnya di `_kabupaten/register.yaml`.'}`,
    );
  }
  return named.length > 0 ? [...new Set(named)] : [...folders, ...boards];
}
