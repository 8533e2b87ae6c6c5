import { readFileSync } from 'node:fs';
import { isRunning } from './is-running.mjs';

/**
 * One process for all time: `<pid>-<start>`. A pid alone is given again to another process; its start is not.
 *
 * `start` is counted in ticks since the machine's start, from `/proc`; `0` on systems without it.
 */
export type Identity = `${number}-${number}`;

const PATTERN = /^\d+-\d+$/;

export const isIdentity = (text: string): text is Identity => PATTERN.test(text);

/** The process that has this pid at this moment. */
export const identityOf = (pid: number): Identity => `${pid}-${statOf(pid)?.start ?? 0}`;

export const pidOf = (identity: Identity): number => Number(identity.split('-')[0]);

/** Whether that very process still runs; one that has ended and was never waited for (a zombie) does not. */
export function isAlive(identity: Identity): boolean {
  const [pid = 0, start] = identity.split('-').map(Number);
  if (start === 0) return isRunning(pid);
  const now = statOf(pid);
  return now !== undefined && now.start === start && !'ZX'.includes(now.state);
}

function statOf(pid: number): { state: string; start: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // Field 2 is the command in brackets and may hold anything; the state is field 3, the start field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? 'X', start: Number(fields[19]) };
  } catch {
    return undefined;
  }
}
