import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IMMUTABLE } from '../../headers.ts';
import { LIST, listedIn } from '../../listed.ts';
import { twinPathsOf } from '../../twins.ts';
import { linkWithTime } from './fill.ts';

/**
 * Gives a release the files of earlier ones that are named by their content: a page that was loaded before the switch
 * finds its style, its pictures and its parts. They stand in no list, so that the one after does not hand them on.
 *
 * @param to folder of the release, absolute
 */
export function carryAssets(releases: string, from: readonly string[], to: string): void {
  const named = new RegExp(IMMUTABLE);
  for (const id of from) {
    const list = path.join(releases, id, LIST);
    const files = existsSync(list) ? listedIn(readFileSync(list, 'utf8'))?.files : undefined;
    const names = [...(files?.keys() ?? [])].filter((below) => named.test(`/${below}`));
    for (const below of names.flatMap((name) => [name, ...twinPathsOf(name)])) {
      const [old, file] = [path.join(releases, id, below), path.join(to, below)];
      if (existsSync(file) || !existsSync(old)) continue;
      mkdirSync(path.dirname(file), { recursive: true, mode: 0o755 });
      linkWithTime(old, file);
    }
  }
}
