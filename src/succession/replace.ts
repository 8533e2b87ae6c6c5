import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../disk/replace-file.ts';
import { type Exchange, move, takeBack, takePlace } from '../disk/take-place.ts';
import { sweepStaging } from '../starter/write.ts';

/** A file below a situs's folder: a text, or another file as it is. */
export type WrittenFile = { path: string; text: string | Uint8Array } | { path: string; from: string };

/** How one folder of content will be another. */
export interface FolderChange {
  id: string;
  /** It begins with what it holds; absent: there is no such folder yet. */
  base?: true;
  /** Paths that go, before `files` come. */
  without: readonly string[];
  files: readonly WrittenFile[];
}

/** Finished folders that wait for the last of them: renaming this one is the stroke that decides. */
const DECIDED = '.ganti';
const REGISTER = path.join('_kabupaten', 'register.yaml');

/**
 * Folders as they will be, aside, with the kabupaten of the new register: `<staging>/siap/<id>`. Nothing is replaced.
 *
 * @param pid process at work, so that what it leaves when it is killed can be told from what is still being filled
 * @returns the folder that `decide` takes
 */
export function stage(
  content: string,
  { folders, register, pid }: { folders: readonly FolderChange[]; register: string; pid: number },
): string {
  sweepStaging(content);
  const staging = path.join(content, `.baru-ganti.${pid}`);
  const ready = readyIn(staging);
  mkdirSync(ready, { recursive: true });
  cpSync(path.join(content, '_kabupaten'), path.join(ready, '_kabupaten'), { recursive: true });
  writeFileSync(path.join(ready, REGISTER), register);
  for (const { id, base, without, files } of folders) {
    const folder = path.join(ready, id);
    if (base) cpSync(path.join(content, id), folder, { recursive: true, preserveTimestamps: true });
    else mkdirSync(folder);
    for (const below of without) rmSync(inFolder(folder, below), { force: true });
    for (const file of files) put(folder, file);
    removeEmpty(folder);
  }
  return staging;
}

export const readyIn = (staging: string): string => path.join(staging, 'siap');

export function put(folder: string, file: WrittenFile): void {
  const target = inFolder(folder, file.path);
  mkdirSync(path.dirname(target), { recursive: true });
  if ('text' in file) writeFileSync(target, file.text);
  else copyFileSync(file.from, target);
}

const inFolder = (folder: string, below: string): string => path.join(folder, ...below.split('/'));

/**
 * Puts what was staged in the place of what is there. Killed before its one stroke nothing has happened; after it
 * `finishSuccession` brings the rest about.
 *
 * @throws Error with Node's `code`; all is as it was then, or the next command finishes it
 */
export async function decide(content: string, staging: string): Promise<void> {
  // Only the register of the kabupaten is ours to change.
  for (const name of readdirSync(path.join(readyIn(staging), '_kabupaten')))
    if (name !== path.basename(REGISTER))
      rmSync(path.join(readyIn(staging), '_kabupaten', name), { recursive: true });
  const ids = idsIn(readyIn(staging));
  renameSync(staging, path.join(content, DECIDED));
  try {
    await finishSuccession(content);
  } catch (error) {
    await undo(content, staging, ids);
    throw error;
  }
}

export const discard = (staging: string): void => rmSync(staging, { recursive: true, force: true });

/**
 * Brings about what a killed run had decided; nothing to do: does nothing.
 *
 * The register comes first: it may name a body without a folder, never the other way round. Each step looks at where
 * things stand, so that it can be cut off and done again, also by two processes at once.
 */
export async function finishSuccession(content: string): Promise<void> {
  const decided = path.join(content, DECIDED);
  if (!existsSync(decided)) return;
  const { ready, before } = placesIn(decided);
  mkdirSync(before, { recursive: true });
  const register = path.join(content, REGISTER);
  const old = path.join(before, OLD_REGISTER);
  if (existsSync(path.join(ready, REGISTER)) && !existsSync(old)) replaceFile(old, readFileSync(register));
  await move(path.join(ready, REGISTER), register);
  for (const id of idsIn(ready)) await takePlace(exchangeOf(content, id));
  rmSync(decided, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });
}

/** Everything as it was before, where a folder cannot be moved: on Windows one that a program has open. */
async function undo(content: string, staging: string, ids: readonly string[]): Promise<void> {
  const decided = path.join(content, DECIDED);
  for (const id of ids) await takeBack(exchangeOf(content, id));
  await move(path.join(placesIn(decided).before, OLD_REGISTER), path.join(content, REGISTER));
  renameSync(decided, staging);
  discard(staging);
}

const OLD_REGISTER = 'register.yaml';

const placesIn = (decided: string) => ({ ready: readyIn(decided), before: path.join(decided, 'lama') });

const idsIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name !== '_kabupaten') : [];

function exchangeOf(content: string, id: string): Exchange {
  const { ready, before } = placesIn(path.join(content, DECIDED));
  return { fresh: path.join(ready, id), target: path.join(content, id), aside: path.join(before, id) };
}

/** Folders whose last file went. */
function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const below = path.join(folder, entry.name);
    removeEmpty(below);
    if (readdirSync(below).length === 0) rmSync(below, { recursive: true });
  }
}

/** Changes with every file that is written below a folder. */
export const stampOf = (folder: string): string =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .sort()
    .join('\n');
