import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as kinds from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { fileSlugOf, type NameFault, nameFaultOf } from '../text/names.ts';
import { LIMITS } from './limits.ts';

export interface FoundFile {
  /** From the situs's folder, NFC, with `/`. */
  path: string;
  /** The name the disk knows (macOS: NFD), whole path. */
  onDisk: string;
  /** Bytes. */
  size: number;
}

const MOST_FOLDERS_DEEP = LIMITS.foldersDeep.most;
const MOST_FILES = LIMITS.files.most;
/** What Windows, macOS and phones put into a folder by themselves. */
const OF_MACHINE = /^(thumbs\.db|ehthumbs\.db|desktop\.ini|\.ds_store|\._.*|\.nomedia|\.picasa\.ini)$/i;
/** Hidden files: of programs, and of our own commands. */
const HIDDEN = /^\./;
/** Excel and Word keep such a file while the document is open, LibreOffice the other. */
const OPEN_DOCUMENT = /^(~\$|\.~lock\.)/;

/** Every plain file below `root`, in order of its path. Links are never followed; nothing is read but names and sizes. */
export function walkFolder(root: string, situs: string): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const ofMachine: string[] = [];
  const whole = { path: situs };
  const rootFault = faultOfRoot(root, situs);
  if (rootFault) return { files, problems: [rootFault] };

  const walk = (onDisk: string, folder: string, depth: number): void => {
    const entries = entriesOf(onDisk);
    if (!entries) {
      problems.push(kinds.fileUnreadable.at({ path: `${situs}/${folder}` }, { path: folder || situs }));
      return;
    }
    const seen = new Map<string, string>();
    for (const entry of entries) {
      if (files.length >= MOST_FILES) return;
      const name = entry.name.normalize('NFC');
      const path = folder ? `${folder}/${name}` : name;
      const place = { path: `${situs}/${path}` };
      if (OPEN_DOCUMENT.test(name)) {
        problems.push(kinds.fileOpen.at(place, { name }));
        continue;
      }
      if (OF_MACHINE.test(name)) ofMachine.push(path);
      if (OF_MACHINE.test(name) || HIDDEN.test(name)) continue;
      const twin = seen.get(name.toLowerCase());
      if (twin === name) {
        // To everything that follows both would be one file.
        problems.push(kinds.sameNameTwice.at(place, { name }));
        continue;
      }
      if (twin !== undefined) problems.push(kinds.sameName.at(place, { name, twin }));
      seen.set(name.toLowerCase(), name);
      const fault = nameFaultOf(name);
      if (fault) problems.push(NAME_PROBLEM[fault].at(place, { name, better: fileSlugOf(name) }));
      const here = join(onDisk, entry.name);
      if (entry.isSymbolicLink()) problems.push(kinds.fileLink.at(place, { path, folder: folder || situs }));
      else if (entry.isDirectory()) {
        if (depth < MOST_FOLDERS_DEEP) walk(here, path, depth + 1);
        else problems.push(kinds.folderDeep.at(place, { path, most: MOST_FOLDERS_DEEP }));
      } else if (entry.isFile()) files.push({ path, onDisk: here, size: lstatSync(here).size });
      else problems.push(kinds.notPlainFile.at(place, { path }));
    }
  };
  walk(realpathSync(root), '', 0);
  if (files.length >= MOST_FILES) problems.push(kinds.filesMany.at(whole, { most: MOST_FILES }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  problems.push(...machineNotes(ofMachine, situs));
  return { files, problems };
}

/** One note for each name, at the first folder that has it. */
function machineNotes(paths: readonly string[], situs: string): Problem[] {
  const byName = Map.groupBy(paths.toSorted(), (path) => posix.basename(path).toLowerCase());
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          kinds.fileOfMachine.at(
            { path: `${situs}/${first}` },
            { name: posix.basename(first), folders: others.length + 1 },
          ),
        ],
  );
}

const NAME_PROBLEM = {
  RESERVED: kinds.nameReserved,
  FORBIDDEN_CHARACTER: kinds.nameForbidden,
  ENDS_WITH_DOT_OR_SPACE: kinds.nameEnd,
  INVISIBLE_CHARACTER: kinds.nameInvisible,
  TOO_LONG: kinds.nameLong,
} satisfies Record<NameFault, unknown>;

/** Kodes of what is wrong with a name alone: of no weight for a file that is not published. */
export const NAME_KODES: ReadonlySet<string> = new Set(
  [...Object.values(NAME_PROBLEM), kinds.sameName].map(({ kode }) => kode),
);

/** A situs's folder may itself not be a link: it would let one situs show another, or the machine. */
function faultOfRoot(root: string, situs: string): Problem | undefined {
  const found = lstatSync(root, { throwIfNoEntry: false });
  if (!found) return kinds.folderMissing.at({ path: situs }, { folder: situs });
  if (found.isSymbolicLink()) return kinds.fileLink.at({ path: situs }, { path: situs, folder: situs });
  return found.isDirectory() ? undefined : kinds.folderMissing.at({ path: situs }, { folder: situs });
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}
