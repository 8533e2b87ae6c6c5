import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './error-code.ts';
import { type Identity, identityOf, isAlive, isIdentity, pidOf } from './identity.ts';

export interface Lock {
  /** Keeps the next run waiting for this process too, until it has ended: a child may outlive a killed parent. */
  cover: (pid: number) => void;
  /** Gives the folder free, and removes `.tukar` when nothing is left in it. */
  release: () => void;
}

const NAME = 'kunci-';
const POLL_MS = 100;
/** How often in a row a folder may vanish under who makes it. */
const MOST_TRIES = 100;
/** Who waits no longer than this says nothing: the children of a killed run end by themselves within it. */
const QUIET_POLLS = 4;

/**
 * One run at a time in one output folder. Waits while another holds it.
 *
 * Each contender first raises a flag, an empty file named after its process, then looks for others. Whoever sees the
 * flag of another living process lowers its own and waits. So two can never both hold the lock, and the flag of a
 * dead process needs nobody to take it over: it does not count.
 *
 * @param onWait called once with the pid that holds the folder
 * @throws AbortError when `signal` is aborted while waiting; Error with Node's `code` when the folder cannot be used
 */
export async function holdLock(
  tukar: string,
  { onWait, signal }: { onWait?: (pid: number) => void; signal?: AbortSignal } = {},
): Promise<Lock> {
  const own = identityOf(process.pid);
  for (let polls = 0; ; polls++) {
    signal?.throwIfAborted();
    const holder = contend(tukar, own);
    if (holder === undefined) break;
    if (polls === QUIET_POLLS) onWait?.(pidOf(holder));
    // Uneven, so that two that keep seeing each other's flag fall out of step.
    await pause(POLL_MS + (process.pid % 37), undefined, { signal });
  }
  for (const identity of flagsIn(tukar)) if (!isAlive(identity)) lower(tukar, identity);

  const covered = new Set<Identity>();
  return {
    cover(pid) {
      const identity = identityOf(pid);
      writeFileSync(flagOf(tukar, identity), '');
      covered.add(identity);
    },
    release() {
      for (const identity of [...covered, own]) lower(tukar, identity);
      removeIfEmpty(tukar);
    },
  };
}

/** `undefined`: the flag is ours and there is no other. Else who holds the folder, and our flag is down. */
function contend(tukar: string, own: Identity): Identity | undefined {
  for (let tries = 1; ; tries++) {
    try {
      mkdirSync(tukar, { recursive: true });
      writeFileSync(flagOf(tukar, own), '', { flag: 'wx' });
    } catch (error) {
      // A second run of this same process.
      if (codeOf(error) === 'EEXIST' && existsSync(flagOf(tukar, own))) return own;
      // The holder has just ended and taken `.tukar` with it, be it between two looks of `mkdir`.
      if (codeOf(error) === 'ENOENT' && tries < MOST_TRIES) continue;
      throw error;
    }
    const other = flagsIn(tukar).find((identity) => identity !== own && isAlive(identity));
    if (other !== undefined) lower(tukar, own);
    return other;
  }
}

const flagOf = (tukar: string, identity: Identity): string => path.join(tukar, NAME + identity);

const flagsIn = (tukar: string): Identity[] =>
  readdirSync(tukar)
    .filter((name) => name.startsWith(NAME))
    .map((name) => name.slice(NAME.length))
    .filter(isIdentity);

const lower = (tukar: string, identity: Identity): void => rmSync(flagOf(tukar, identity), { force: true });

/** Leaves the folder where another process has raised its flag meanwhile. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM', 'EBUSY'].includes(codeOf(error))) throw error;
  }
}
