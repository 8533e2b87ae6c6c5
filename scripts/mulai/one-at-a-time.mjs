import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './stop.mjs';

const POLL_MS = 200;
const BEAT_MS = 1_000;
/** How long a holder may be silent that cannot be looked at: on another machine, or its number given to another process. */
const SILENT_MS = 600_000;

/**
 * Does the work while no other process does the same; waits for another one, and says so.
 *
 * The lock file names the machine and the processes at work. One whose processes are dead is taken over.
 *
 * @template T
 * @param {string} file the lock
 * @param {(alsoAtWork: (pid: number) => void) => Promise<T>} work tells of the processes it starts
 * @returns {Promise<T>}
 */
export async function oneAtATime(file, work) {
  const pids = [process.pid];
  const holder = () => JSON.stringify({ host: os.hostname(), pids });
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!taken(file, holder())) {
    if (freed(file)) continue;
    if (!told) say('Perintah lain sedang menyiapkan program. Menunggu sampai selesai …');
    told = true;
    await pause(POLL_MS);
  }
  const beat = setInterval(() => touch(file), BEAT_MS);
  try {
    return await work((pid) => {
      pids.push(pid);
      writeFileSync(file, holder());
    });
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}

function taken(file, holder) {
  try {
    writeFileSync(file, holder, { flag: 'wx' });
    return true;
  } catch (error) {
    // Windows says EPERM of a file that is just being removed.
    if (error.code === 'EEXIST' || error.code === 'EPERM') return false;
    throw error;
  }
}

/** Whether the lock of a dead holder was taken away. */
function freed(file) {
  const seen = read(file);
  if (seen === undefined || !abandoned(seen)) return false;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    // Another waiter may have been faster, and this is its new lock: it gets it back.
    if (read(aside)?.text !== seen.text) renameSync(aside, file);
    rmSync(aside, { force: true });
    return true;
  } catch {
    return false;
  }
}

function read(file) {
  try {
    return { text: readFileSync(file, 'utf8'), silentMs: Date.now() - statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

function abandoned({ text, silentMs }) {
  if (silentMs > SILENT_MS) return true;
  try {
    const { host, pids } = JSON.parse(text);
    return host === os.hostname() && !pids.some(isAlive);
  } catch {
    // Just being written.
    return silentMs > 10 * BEAT_MS;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // The cache was emptied meanwhile, which anyone may do at any time.
  }
}
