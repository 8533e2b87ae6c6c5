import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { MEMORY_MB, YOUNG_MB } from '../../src/disk/node-limits.mjs';
import { endOf, exitCodeOf, QUIET } from './hand-over.mjs';

const BOARD = 'lcc';
/** How long it may tidy up after Ctrl-C: what never returns does not hear it. */
const TIDY_MS = 3_000;

/**
 * Whether a command is done by one process that reads untrusted content itself, with the launcher as the parent that
 * watches it: a build of sites that are named; whether it is one alone, the command finds. The boards of the command
 * center are no situs: what they hold has been read already, and may take more memory.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export const isWatched = (command, args) =>
  command === 'build' && !args.includes(BOARD) && args.some((word) => !word.startsWith('-'));

/**
 * Runs a command in a process of its own and ends it when what it reads takes longer than it said it may; for memory,
 * and for the parts of its work, a thread in it looks (`src/fleet/watchdog.ts`).
 *
 * @param {string} binary a Node
 * @param {string[]} args
 * @returns {Promise<number | undefined>} its exit code; `undefined`: what it read brought it down. A run in which a
 * child reads, and which outlives that child, then finds out what is wrong and says it
 */
export async function watchOver(binary, args) {
  const limits = [`--max-semi-space-size=${YOUNG_MB}`, `--max-old-space-size=${MEMORY_MB}`];
  const child = spawn(binary, [QUIET, ...limits, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // A group of its own: one signal ends what it has started too.
    detached: process.platform !== 'win32',
  });
  let isAtWork = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  child.on('message', (/** @type {{ patienceMs: number | null }} */ { patienceMs }) => {
    clearTimeout(timer);
    isAtWork = patienceMs !== null;
    if (patienceMs === null) return;
    timer = setTimeout(() => endGroup(child), patienceMs);
    child.send({ isWatched: true });
  });
  const end = await endOf(child, () => {
    clearTimeout(timer);
    timer = setTimeout(() => endGroup(child), TIDY_MS);
  });
  // Its last word may arrive after the news of its end.
  if (child.connected) await once(child, 'disconnect');
  clearTimeout(timer);
  // No command ends by itself in the middle of that.
  if (isAtWork && !end.isInterrupted) return undefined;
  return end.isInterrupted && end.signal !== null ? 130 : exitCodeOf(end);
}

/** @param {import('node:child_process').ChildProcess} child */
function endGroup({ pid }) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
