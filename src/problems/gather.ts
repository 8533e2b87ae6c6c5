import type { Problem } from './problem.ts';
import { enumerated, quote } from './words.ts';

/** As many as are told one by one; a folder of thirty videos is told once. */
const MOST_ALONE = 3;
const MOST_NAMES = 8;

/** Notes of some kinds on files of one folder that have one remedy, as one at the first of them, with the names of the others. */
export function gathered(problems: readonly Problem[], kodes: ReadonlySet<string>): Problem[] {
  const groups = Map.groupBy(problems, ({ kode, path, perbaikan }, index) =>
    kodes.has(kode) ? JSON.stringify([kode, folderOf(path), perbaikan]) : index,
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first || group.length <= MOST_ALONE) return group;
    return [{ ...first, pesan: `${first.pesan} Begitu juga ${namesOf(others)}.` }];
  });
}

function namesOf(others: readonly Problem[]): string {
  const names = others.slice(0, MOST_NAMES).map(({ path }) => quote(path.slice(path.lastIndexOf('/') + 1)));
  const left = others.length - names.length;
  return enumerated(left > 0 ? [...names, `${left} berkas lain`] : names);
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
