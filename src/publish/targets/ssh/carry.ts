import path from 'node:path';
import { IMMUTABLE } from '../../headers.ts';
import { listedIn } from '../../listed.ts';
import { twinPathsOf } from '../../twins.ts';
import type { Places } from '../places.ts';
import type { Connection } from './connection.ts';
import { quoted } from './shell.ts';

/**
 * Gives a release there the files of another that are named by their content, with their compressed twins.
 *
 * @param to name of its folder in `releases`
 */
export function carryOver(
  { from, list, to }: { from: string; list: string; to: string },
  means: Means,
): Promise<void> {
  const named = new RegExp(IMMUTABLE);
  const names = [...(listedIn(list)?.files.keys() ?? [])].filter((file) => named.test(`/${file}`));
  return linkThere(
    names.flatMap((name) => [name, ...twinPathsOf(name)]),
    { from, to },
    means,
  );
}

interface Means {
  situs: string;
  connection: Connection;
  places: Places;
}

/** Links files of one folder in `releases` into another, those that are there in the one and not in the other. */
export async function linkThere(
  names: readonly string[],
  { from, to }: { from: string; to: string },
  { situs, connection, places }: Means,
): Promise<void> {
  if (names.length === 0) return;
  const there = `while IFS= read -r f; do [ ! -f "$f" ] || [ -e ${quoted(`../${to}`)}/"$f" ] || printf '%s\\n' "$f"; done`;
  const lend = `xargs -r -d '\\n' cp -l --parents -t ${quoted(`../${to}`)}`;
  const folder = quoted(path.posix.join(places.releases, from));
  await connection.sh(
    situs,
    `cd ${folder} 2>/dev/null || exit 0\n${there} | ${lend}`,
    `${names.join('\n')}\n`,
  );
}
