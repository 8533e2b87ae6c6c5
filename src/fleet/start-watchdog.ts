import { Worker } from 'node:worker_threads';
import { moduleAt } from '../disk/program.ts';
import type { WatchOrder } from './watchdog.ts';

/** Starts the thread that ends this process when it goes over its limits; it keeps no process alive. */
export const startWatchdog = (order: WatchOrder): void =>
  new Worker(moduleAt('src/fleet/watchdog.ts'), {
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
  }).unref();
