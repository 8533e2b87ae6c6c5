import { writeSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { endGroup } from './end-group.ts';
import { type Identity, isAlive } from './identity.ts';
import { MEMORY_WORD } from './limits.ts';

/** What the watchdog's own process tells it at its start. */
export interface WatchOrder {
  parent: Identity;
  memoryMb: number;
}

const LOOK_MS = 100;
const STDERR = 2;

// Thread of a child: ends it when its parent has ended, or when it has taken too much memory. A thread still looks
// when the child's own never returns.
const { parent, memoryMb }: WatchOrder = workerData;

setInterval(() => {
  if (!isAlive(parent)) endGroup(process.pid);
  if (process.memoryUsage.rss() > memoryMb * 1024 * 1024) {
    writeSync(STDERR, `${MEMORY_WORD}\n`);
    endGroup(process.pid);
  }
}, LOOK_MS);
