import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sha256Of } from '../feed/hash.ts';
import { integritasOf } from '../feed/integritas.ts';
import { byText } from '../model/order.ts';
import { notBuilt } from '../problems/publishing.ts';
import { type Finished, sizesIn } from './finished.ts';
import { LIST, listedIn, SIGNATURE } from './listed.ts';
import { Refused } from './refused.ts';

/**
 * Takes the folder of a board for publishing. It has no list of its files: that is made here, as a part of the release.
 *
 * @param sari hash of all that is news in it
 * @throws Refused where it is not there, or holds anything but plain files and folders
 */
export function finishedBoardIn(folder: string, id: string, sari: string): Finished {
  const sizes = sizesIn(folder, id);
  for (const name of [LIST, SIGNATURE]) sizes.delete(name);
  if (!sizes.has('index.html')) throw new Refused(notBuilt.at({ path: id }, {}));
  const files = [...sizes]
    .sort(([a], [b]) => byText(a, b))
    .map(([below, size]) => {
      const bytes = readFileSync(path.join(folder, below));
      const sha256 = sha256Of(bytes);
      return { path: below, size, sha256 };
    });
  const list = integritasOf(id, files);
  const listed = listedIn(list);
  if (!listed) throw new Refused(notBuilt.at({ path: id }, {}));
  return { folder, list, ...listed, sari };
}
