import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../disk/is-running.mjs';

/** Beginning of the name of a folder that a process is still filling. */
export const temporaryName = (pid: number): string => `tmp-${pid}-`;

const TEMPORARY = /^tmp-(\d+)-/;

/** Keeps the renderer in use and the newest of the others; removes the rest, and what ended processes left. */
export async function sweep(shelf: string, inUse: string): Promise<void> {
  const names = (await readdir(shelf)).filter((name) => name !== inUse);
  const left = names.filter((name) => isLeftBehind(name));
  const finished = await Promise.all(names.filter((name) => !TEMPORARY.test(name)).map(withAge));
  const old = finished.sort((a, b) => b.made - a.made || (a.name < b.name ? -1 : 1)).slice(1);
  for (const name of [...left, ...old.map(({ name }) => name)]) {
    await rm(join(shelf, name), { recursive: true, force: true });
  }

  async function withAge(name: string): Promise<{ name: string; made: number }> {
    const { mtimeMs } = await stat(join(shelf, name));
    return { name, made: mtimeMs };
  }
}

function isLeftBehind(name: string): boolean {
  const pid = TEMPORARY.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}
