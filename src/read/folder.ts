import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import * as kinds from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { fileSlugOf, type NameFault, nameFaultOf } from './names.ts';

export interface FoundFile {
  /** From the situs's folder, NFC, with `/`. */
  path: string;
  /** The name the disk knows (macOS: NFD), whole path. */
  onDisk: string;
  /** Bytes. */
  size: number;
}

const MOST_FOLDERS_DEEP = 12;
const MOST_FILES = 20_000;
const IGNORED = /^(\.|thumbs\.db$|desktop\.ini$)/i;
/** Excel and Word keep such a file while the document is open. */
const OPEN_DOCUMENT = /^~\$/;

/** Every plain file below `root`, in order of its path. Links are never followed; nothing is read but names and sizes. */
export function walkFolder(root: string, situs: string): { files: FoundFile[]; problems: Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
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
      if (IGNORED.test(entry.name)) continue;
      const name = entry.name.normalize('NFC');
      const path = folder ? `${folder}/${name}` : name;
      const place = { path: `${situs}/${path}` };
      if (OPEN_DOCUMENT.test(name)) {
        problems.push(kinds.fileOpen.at(place, { name }));
        continue;
      }
      const twin = seen.get(name.toLowerCase());
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
  return { files, problems };
}

const NAME_PROBLEM = {
  RESERVED: kinds.nameReserved,
  FORBIDDEN_CHARACTER: kinds.nameForbidden,
  ENDS_WITH_DOT_OR_SPACE: kinds.nameEnd,
  INVISIBLE_CHARACTER: kinds.nameInvisible,
  TOO_LONG: kinds.nameLong,
} satisfies Record<NameFault, unknown>;

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

/**
 * Path inside the situs that `reference`, written in the folder `from` (`''`: the situs's own), means; `undefined` when it leaves the situs.
 *
 * Look the result up among the walked files, never on the disk: links, case and `..` are then one check.
 */
export function resolveInside(reference: string, from: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(reference);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(plain) || /^[a-z]:/i.test(plain) || plain.startsWith('//')) return undefined;
  const path = posix
    .normalize(plain.startsWith('/') ? `.${plain}` : posix.join(from, plain))
    .normalize('NFC');
  return path === '..' || path.startsWith('../') || path.startsWith('/') ? undefined : path;
}
