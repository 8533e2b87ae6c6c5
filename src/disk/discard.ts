import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { codeOf } from './error-code.ts';
import type { Places } from './places.ts';
import { moduleAt } from './program.ts';
import { renameSoon } from './rename.ts';

/** How often `hapus` may vanish under who moves something into it: a remover takes it with it. */
const MOST_TRIES = 100;

/** Moves a folder to `hapus`, under a name that is free. @returns where it stands now */
export async function discard(folder: string, { hapus }: Places): Promise<string> {
  const name = path.basename(folder);
  for (let tries = 1; ; tries++) {
    mkdirSync(hapus, { recursive: true });
    const doomed = path.join(hapus, tries === 1 ? name : `${name} ${tries}`);
    // One of the same name may still be half removed.
    if (lstatSync(doomed, { throwIfNoEntry: false })) continue;
    try {
      await renameSoon(folder, doomed);
      return doomed;
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || tries === MOST_TRIES) throw error;
    }
  }
}

/** Has all that stands in `hapus` removed by a process of its own: nobody waits for it. */
export const removeLater = ({ tukar }: Places): void =>
  spawn(process.execPath, [fileURLToPath(moduleAt('src/disk/remover.ts')), tukar], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  })
    // What could not be started is done at the end of the next run.
    .on('error', () => undefined)
    .unref();
