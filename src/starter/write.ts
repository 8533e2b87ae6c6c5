import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from '../disk/is-running.mjs';
import { replaceFile } from '../disk/replace-file.ts';
import type { PlannedFile } from './plan.ts';

/** Folders being filled; no reader of content looks into a name that begins with a dot. */
const STAGING = /^\.baru-.+\.(\d+)$/;

interface NewSitus {
  /** Folder of all content, absolute. */
  content: string;
  id: string;
  files: readonly PlannedFile[];
  /** New text of `_kabupaten/register.yaml`, where the body was not in it. */
  register?: string;
  /** Process at work, so that what it leaves behind when it is killed can be told from what is still being filled. */
  pid: number;
}

/**
 * Writes a situs, all or nothing: its folder is filled aside and moved in with one rename.
 *
 * The register is replaced before: cut off between the two, it names a body whose folder is still missing, and the
 * same command finishes.
 *
 * @throws Error with Node's `code`; nothing is left then
 */
export function writeSitus({ content, id, files, register, pid }: NewSitus): void {
  sweepStaging(content);
  const staging = path.join(content, `.baru-${id}.${pid}`);
  try {
    mkdirSync(staging);
    for (const file of files) writeBelow(staging, file);
    if (existsSync(path.join(content, id))) throw new Error(`${id} exists`);
    const putBack = register === undefined ? undefined : replaceRegister(content, register);
    try {
      renameSync(staging, path.join(content, id));
    } catch (error) {
      putBack?.();
      throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Adds the files that a situs does not have; what it has stays as it is. @returns paths of those written */
export function completeSitus(content: string, id: string, files: readonly PlannedFile[]): string[] {
  const missing = files.filter(({ path: below }) => !existsSync(path.join(content, id, ...below.split('/'))));
  for (const file of missing) writeBelow(path.join(content, id), file);
  return missing.map(({ path: below }) => below);
}

/** In one stroke, so that a half-written page is never read as a whole one. */
function writeBelow(folder: string, { path: below, text }: PlannedFile): void {
  const file = path.join(folder, ...below.split('/'));
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, text);
}

/** @returns puts the register back as it was */
function replaceRegister(content: string, text: string): () => void {
  const file = path.join(content, '_kabupaten', 'register.yaml');
  const before = readFileSync(file, 'utf8');
  replaceFile(file, text);
  return () => replaceFile(file, before);
}

/** Removes what killed runs left. */
export function sweepStaging(content: string): void {
  for (const name of readdirSync(content)) {
    const pid = STAGING.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      rmSync(path.join(content, name), { recursive: true, force: true });
    }
  }
}
