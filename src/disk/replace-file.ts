import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './is-running.mjs';
import { renameSoonSync } from './rename.ts';

/**
 * Replaces a file in one stroke, or makes it: whoever is cut off leaves the old or the new one; its rights stay.
 *
 * What is not finished stands beside it under a name with a leading dot, which no reader of content looks at, and is
 * swept up by the next one who replaces that file.
 *
 * @param aside a folder on the same disk for what is not finished, where nothing may stand beside the file
 * @throws Error with Node's `code`; the file is as it was then
 */
export function replaceFile(
  file: string,
  bytes: string | Uint8Array,
  { aside = path.dirname(file) }: { aside?: string } = {},
): void {
  const place = path.join(aside, path.basename(file));
  sweepDrafts(place);
  const draft = draftOf(place, process.pid);
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(draft, bytes, mode === undefined ? {} : { mode });
    renameSoonSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Each process has its own, so that two at work never write into one. */
const draftOf = (file: string, pid: number): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${pid}.baru`);

/** Removes what killed processes left of this file. */
function sweepDrafts(file: string): void {
  const start = `.${path.basename(file)}.`;
  for (const name of readdirSync(path.dirname(file))) {
    if (!name.startsWith(start)) continue;
    const pid = /^(\d+)\.baru$/.exec(name.slice(start.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(draftOf(file, Number(pid)), { force: true });
  }
}
