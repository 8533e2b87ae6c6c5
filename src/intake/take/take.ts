import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { isRunning } from '../../disk/is-running.mjs';
import { renameSoonSync } from '../../disk/rename.ts';
import { syncFolder } from '../../disk/sync-folder.ts';
import { type Step, step } from '../plan/plan.ts';

/**
 * Many files of content replaced in one stroke.
 *
 * New files stand aside with a list of what goes where; renaming that folder decides. Cut off before it nothing has
 * happened; after it whoever opens the content next brings the rest about. A reader of content passes by a name that
 * begins with a dot.
 */
const DECIDED = '.titip';
const LIST = 'rencana.json';

/** Folder for what is being made ready by a process. */
export const stagingIn = (content: string, pid: number): string => path.join(content, `${DECIDED}.${pid}`);

/** Removes what killed processes left, decided about nothing. */
export function sweepStagings(content: string): void {
  for (const name of readdirSync(content)) {
    const pid = /^\.titip\.(\d+)/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(path.join(content, name), { recursive: true, force: true });
  }
}

/** A file of the folder is not what the plan was made from: nothing was written. */
export class ChangedMeanwhile extends Error {
  readonly path: string;
  constructor(below: string) {
    super(below);
    this.path = below;
  }
}

/** SHA-256 of a file, hex; `null` where there is none. */
export const shaOf = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;

/** Copies what stands there now, for the way back, into a folder: `<n>` for step n. */
export function keepOld(content: string, steps: readonly Step[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [n, one] of steps.entries())
    if (one.before !== null) copyFileSync(inContent(content, one.path), path.join(folder, String(n)));
}

/**
 * Takes the steps, all or none. The caller holds the lock of the content.
 *
 * @param staging holds the new bytes of each step, under its `fresh`
 * @param keep called when all is checked and before anything is decided: what must be kept for the way back
 * @throws ChangedMeanwhile when a file is not what it was; Error with Node's `code`, or where new bytes are missing
 */
export function takeIn(content: string, staging: string, steps: readonly Step[], keep: () => void): void {
  for (const one of steps)
    if (hasLink(content, one.path) || shaOf(inContent(content, one.path)) !== one.before)
      throw new ChangedMeanwhile(one.path);
  // Once it is decided, what is not there counts as brought about already.
  for (const { path: below, fresh } of steps)
    if (fresh !== undefined && !existsSync(path.join(staging, fresh)))
      throw new Error(`new bytes of ${below} are not in ${staging}`);
  writeFileSync(path.join(staging, LIST), JSON.stringify(steps));
  syncFolder(staging);
  keep();
  renameSync(staging, path.join(content, DECIDED));
  finishTaking(content);
}

/** Brings about what was decided; nothing to do: does nothing. Each step looks at where things stand, so that it can be cut off and done again. */
export function finishTaking(content: string): void {
  const decided = path.join(content, DECIDED);
  if (!existsSync(decided)) return;
  const list = path.join(decided, LIST);
  if (existsSync(list)) {
    for (const one of z.array(step).parse(JSON.parse(readFileSync(list, 'utf8'))))
      bringAbout(content, decided, one);
    // Without its list there is nothing left to do in it.
    rmSync(list);
  }
  rmSync(decided, { recursive: true, force: true, maxRetries: 4, retryDelay: 50 });
}

function bringAbout(content: string, decided: string, { path: below, fresh, after }: Step): void {
  const target = inContent(content, below);
  if (after === null) rmSync(target, { force: true });
  else if (fresh !== undefined && existsSync(path.join(decided, fresh))) {
    mkdirSync(path.dirname(target), { recursive: true });
    renameSoonSync(path.join(decided, fresh), target);
  }
}

/** Whether a link stands on the way to a file: what is written behind it would come to stand elsewhere. */
function hasLink(content: string, below: string): boolean {
  const parts = below.split('/');
  return parts.some((_, n) => {
    const stats = lstatSync(path.join(content, ...parts.slice(0, n + 1)), { throwIfNoEntry: false });
    return stats?.isSymbolicLink() ?? false;
  });
}

export const inContent = (content: string, below: string): string => path.join(content, ...below.split('/'));
