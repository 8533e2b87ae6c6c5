import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './error-code.ts';
import { renameSoonSync } from './rename.ts';
import { replaceFile } from './replace-file.ts';

/** Finished files that wait for their places: renaming this folder is the stroke that decides. */
const DECIDED = '.bersama';
const DRAFT = '.bersama-baru';

/**
 * Replaces several files of one folder as one: whoever is killed leaves all of the old, or all of the new as soon as
 * `finishTogether` has run. The caller holds a lock: one at a time.
 *
 * @throws Error with Node's `code`; all files are as they were then
 */
export function replaceTogether(folder: string, files: Readonly<Record<string, string>>): void {
  finishTogether(folder);
  const draft = path.join(folder, DRAFT);
  const before = Object.keys(files).map((name) => ({ name, bytes: bytesOf(path.join(folder, name)) }));
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft);
    for (const [name, text] of Object.entries(files)) {
      const mode = statSync(path.join(folder, name), { throwIfNoEntry: false })?.mode;
      writeFileSync(path.join(draft, name), text, mode === undefined ? {} : { mode });
    }
    renameSoonSync(draft, path.join(folder, DECIDED));
    finishTogether(folder);
  } catch (error) {
    undo(folder, before);
    throw error;
  }
}

/** Brings about what a killed process had decided; nothing to do: does nothing. Two may do it at once. */
export function finishTogether(folder: string): void {
  const decided = path.join(folder, DECIDED);
  if (!existsSync(decided)) return;
  for (const name of readdirSync(decided).sort()) {
    try {
      renameSoonSync(path.join(decided, name), path.join(folder, name));
    } catch (error) {
      // Another process has done this step a moment ago.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  rmSync(decided, { recursive: true, force: true });
}

/** All as it was, where a file cannot be replaced: on Windows one that a program has open. */
function undo(folder: string, before: readonly { name: string; bytes: Buffer | undefined }[]): void {
  for (const place of [DRAFT, DECIDED]) rmSync(path.join(folder, place), { recursive: true, force: true });
  for (const { name, bytes } of before) {
    const file = path.join(folder, name);
    if (bytes === undefined) rmSync(file, { force: true });
    else if (!bytesOf(file)?.equals(bytes)) replaceFile(file, bytes);
  }
}

const bytesOf = (file: string): Buffer | undefined => (existsSync(file) ? readFileSync(file) : undefined);
