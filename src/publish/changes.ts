import { type Listed, listedIn } from './listed.ts';

/** What a release changes for who visits the situs, by path below its folder. */
export interface Changes {
  pages: Change;
  others: Change;
  /** Bytes of all that is new or other. */
  size: number;
}

interface Change {
  added: string[];
  changed: string[];
  removed: string[];
}

/** What differs between what stands and what comes; `undefined`: nothing stands yet. */
export function changesOf(before: Listed | undefined, after: Listed): Changes {
  const changes: Changes = { pages: none(), others: none(), size: 0 };
  const kindOf = (path: string): Change => (isPage(path) ? changes.pages : changes.others);
  for (const { path, sha256, size } of after.files.values()) {
    const old = before?.files.get(path);
    if (old?.sha256 === sha256) continue;
    (old ? kindOf(path).changed : kindOf(path).added).push(path);
    changes.size += size;
  }
  for (const path of before?.files.keys() ?? []) if (!after.files.has(path)) kindOf(path).removed.push(path);
  return changes;
}

const none = (): Change => ({ added: [], changed: [], removed: [] });

export const isPage = (path: string): boolean => path.endsWith('.html');

/** The same of two lists as they are written; `undefined` where one is none. */
export function differenceBetween(before: string, after: string): Changes | undefined {
  const [one, other] = [listedIn(before), listedIn(after)];
  return one && other && changesOf(one, other);
}
