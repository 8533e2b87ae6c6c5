import type { Memo } from '../disk/memo.ts';
import type { LeftOutFile } from '../koleksi/records.ts';
import { fileUnreadable, folderUnknown } from '../problems/files.ts';
import { leftOut } from '../problems/left-out.ts';
import { masked } from '../problems/mask.ts';
import type { Problem } from '../problems/problem.ts';
import { type FoundFile, NAME_KODES } from './folder.ts';
import { searchableIn } from './left-out.ts';
import { FOLDERS, folderMeantBy, strangeFolderOf } from './roles.ts';

/** One note for each folder that no situs has, by its name. */
export function strangeFolders(found: readonly FoundFile[], situs: string): ReadonlyMap<string, Problem> {
  const byFolder = Map.groupBy(found, ({ path }) => strangeFolderOf(path));
  const notes = new Map<string, Problem>();
  for (const [folder, files] of byFolder) {
    if (folder === undefined) continue;
    const paths = files.map(({ path }) => path);
    const facts = {
      folder,
      count: files.length,
      suggestion: folderMeantBy(folder, paths),
      known: FOLDERS,
    };
    notes.set(folder, folderUnknown.at({ path: `${situs}/${folder}` }, facts));
  }
  return notes;
}

/** A file that is not published, with what can be searched in it. @param why what is told of it */
export async function leftOutFile(
  found: FoundFile,
  why: Problem | undefined,
  { situs, memo }: { situs: string; memo: Memo },
): Promise<{ file: LeftOutFile; problems: Problem[] }> {
  const { path } = found;
  const file: LeftOutFile = { path, perbaikan: why?.perbaikan ?? '' };
  try {
    return { file: { ...file, ...(await searchableIn(found, memo)) }, problems: [] };
  } catch {
    const unreadable = leftOut(fileUnreadable.at({ path: `${situs}/${path}` }, { path }));
    return { file, problems: why?.kode === unreadable.kode ? [] : [unreadable] };
  }
}

/** Without what is wrong with the names alone of files and folders that are left out. */
export function withoutNamesOf(
  problems: readonly Problem[],
  staying: readonly string[],
  situs: string,
): Problem[] {
  // A problem names its file with what nobody sees, or nobody may, made plain.
  const needed = new Set(staying.flatMap(withFolders).map(masked));
  return problems.filter(
    ({ kode, path }) => !NAME_KODES.has(kode) || needed.has(path.slice(situs.length + 1)),
  );
}

/** `a/b/c.md` → itself, `a/b`, `a`. */
const withFolders = (path: string): string[] => {
  const steps = path.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
};
