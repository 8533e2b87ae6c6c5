import { writeSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import * as z from 'zod';
import { endGroup } from './end-group.ts';
import { isAlive, isIdentity } from './identity.ts';
import { MEMORY_WORD } from './limits.ts';

/**
 * Thread of a child: ends it when its parent has ended, or when it has taken too much memory. A thread still looks
 * when the child's own never returns.
 */
const order = z
  .strictObject({ parent: z.string().refine(isIdentity), memoryMb: z.number() })
  .parse(workerData);

const LOOK_MS = 100;
const STDERR = 2;

setInterval(() => {
  if (!isAlive(order.parent)) endGroup(process.pid);
  if (process.memoryUsage.rss() > order.memoryMb * 1024 * 1024) {
    writeSync(STDERR, `${MEMORY_WORD}\n`);
    endGroup(process.pid);
  }
}, LOOK_MS);
