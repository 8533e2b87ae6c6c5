import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Division, Move } from '../../succession/plan.ts';

/** What people still have to look at after a succession. */
export interface StillNamed {
  /** Texts that moved and still say the old name: their paths below the content folder. */
  texts: readonly string[];
  /** Files of what all sites share that still say the old id or host: their names. */
  shared: readonly string[];
}

/** Texts that still say the old name; and what all sites share that still says the old id. */
export function stillNamed(
  { succession, holdings }: Division,
  plan: readonly Move[],
  content: string,
): StillNamed {
  const files = holdings.flatMap(({ row, read }) => {
    const words = [row.nama, row.singkatan, row.host];
    return plan
      .filter(({ asal, ke, path: file }) => asal === row.id && ke !== asal && file !== '')
      .filter(({ path: file }) => words.some((word) => read.texts.get(file)?.includes(word)))
      .map(({ ke, path: file }) => `${ke}/${file}`);
  });
  const ids = succession.asal.flatMap(({ id, host }) => [id, host]);
  return { texts: [...new Set(files)], shared: sharedNaming(content, ids) };
}

function sharedNaming(content: string, words: readonly string[]): string[] {
  const folder = path.join(content, '_kabupaten');
  const pattern = new RegExp(`(^|[^a-z0-9-])(${words.map(escaped).join('|')})([^a-z0-9-]|$)`, 'm');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'register.yaml')
    .filter((name) => pattern.test(readFileSync(path.join(folder, name), 'utf8')));
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
