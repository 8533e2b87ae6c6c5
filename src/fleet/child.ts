import process from 'node:process';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { isIdentity } from './identity.ts';
import type { BuildSitus } from './job.ts';
import { type FromChild, toChild } from './messages.ts';
import { thrownOf } from './thrown.ts';
import type { WatchOrder } from './watchdog.ts';

/** A process that builds one situs after another. Arguments: the builder's module, the parent, the limit of memory. */
const [builder = '', parent = '', memoryMb] = process.argv.slice(2);
if (!isIdentity(parent)) throw new TypeError(`no process: ${parent}`);

const order: WatchOrder = { parent, memoryMb: Number(memoryMb) };
new Worker(new URL('./watchdog.ts', import.meta.url), {
  workerData: order,
  execArgv: [],
  resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 4 },
}).unref();

const builderModule = z.object({
  buildSitus: z.custom<BuildSitus>((value) => typeof value === 'function'),
});
// Imported while the first question is on its way; one that cannot be imported is told in answer to that question.
const loading: Promise<unknown> = import(builder);
loading.catch(() => undefined);

process.on('message', async (question) => {
  process.send?.(await answerTo(question));
});

async function answerTo(question: unknown): Promise<FromChild> {
  try {
    const { job } = toChild.parse(question);
    const { buildSitus } = builderModule.parse(await loading);
    return { type: 'done', result: await buildSitus(job) };
  } catch (error) {
    return { type: 'threw', thrown: thrownOf(error) };
  }
}
