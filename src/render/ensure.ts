import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { moduleAt } from '../disk/program.ts';
import { walk } from '../disk/walk.ts';
import { themeFingerprint } from './fingerprint.ts';
import { isSealed, seal } from './seal.ts';
import { sweep, temporaryName } from './sweep.ts';

const COMPILER = fileURLToPath(moduleAt('src/render/compile.ts'));

/** All that the compiler knows of its surroundings: nothing in the user's shell changes what it makes. */
const ENVIRONMENT = {
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  // Encrypts the arguments of server islands. We have none; a random one would change the bytes of each compile.
  ASTRO_KEY: Buffer.alloc(32, 'tetap').toString('base64'),
};

/**
 * The theme of `root` as a compiled renderer in `<cache>/renderer/<fingerprint>/`, compiled if it is not there.
 *
 * Any number of processes may ask at once: each compiles for itself, the first to finish is kept.
 *
 * @param paths absolute: the program's folder, and the folder of what can be made again
 * @throws Error with Astro's words if the theme does not compile; nothing is left behind
 */
export async function ensureRenderer(paths: {
  root: string;
  cache: string;
}): Promise<{ folder: string; fingerprint: string }> {
  const fingerprint = themeFingerprint(paths.root);
  const shelf = join(paths.cache, 'renderer');
  const folder = join(shelf, fingerprint);
  if (isSealed(folder)) return { folder, fingerprint };

  await mkdir(shelf, { recursive: true });
  const fresh = await mkdtemp(join(shelf, temporaryName(process.pid)));
  try {
    await compile(paths.root, fresh);
    await putInPlace(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await sweep(shelf, fingerprint);
  return { folder, fingerprint };
}

async function compile(root: string, folder: string): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [COMPILER, root, folder], { cwd: root, env: ENVIRONMENT });
  } catch (fault) {
    const words = fault instanceof Error && 'stderr' in fault ? String(fault.stderr).trim() : '';
    throw new Error(words || 'the compiler of the theme ended without a word', { cause: fault });
  }
  seal(folder);
  // The sites' folders hold hard links to these: an edit in one would change all.
  const client = join(folder, 'client');
  for (const { path } of walk(client)) await chmod(join(client, path), 0o444);
}

/** Windows refuses to rename a folder that a virus scanner looks into; a half copy is no harm, its seal says so. */
async function putInPlace(fresh: string, folder: string): Promise<void> {
  // What stands there was not whole a moment ago: damaged, unless another process has just finished the same.
  if (isSealed(folder)) return;
  await rm(folder, { recursive: true, force: true });
  try {
    await rename(fresh, folder);
  } catch {
    if (!isSealed(folder)) await cp(fresh, folder, { recursive: true });
  }
}
