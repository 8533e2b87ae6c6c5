import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { type Identity, isAlive } from '../disk/identity.ts';
import { endGroup } from './end-group.ts';
import { MEMORY_WORD, overWord, type Why } from './last-words.ts';
import { type Part, readPart } from './part.ts';

/** What the watchdog's own process tells it at its start. */
export interface WatchOrder {
  parent: Identity;
  memoryMb: number;
  /** Whether it says on stderr why it ends its process: not where people read that. */
  isLoud: boolean;
  /** @see partMemory */
  part: SharedArrayBuffer;
}

const LOOK_MS = 50;
const STDERR = 2;
/** A part that waits for something, and so takes no processor time, is over by the clock at last. */
const CLOCK_PER_CPU = 10;

// Thread of a child: ends it when its parent has ended, when it has taken too much memory, or when one part of its
// work goes over its limits. A thread still looks when the child's own never returns.
const { parent, memoryMb, isLoud, part: memory }: WatchOrder = workerData;

/** How things stood at the last look before this turn was seen: a part may take much before the first look at it. */
let since = { turn: 0, ...now() };
let before = now();

setInterval(() => {
  if (!isAlive(parent)) endGroup(process.pid);
  const seen = readPart(memory);
  if (seen && seen.turn !== since.turn) since = { turn: seen.turn, ...before };
  before = now();
  const over = seen?.part && whyOver(seen.part);
  if (seen?.part && over) end(overWord({ part: seen.part.name, why: over }));
  else if (before.megabytes > memoryMb) end(MEMORY_WORD);
}, LOOK_MS);

function whyOver({ cpuMs, memoryMb: most }: Part): Why | undefined {
  const isSlow = before.cpu - since.cpu > cpuMs || before.clock - since.clock > cpuMs * CLOCK_PER_CPU;
  // At the limit of the whole process, the part that took a good share of it is what went over.
  const grown = before.megabytes - since.megabytes;
  const isBig = grown > most || (before.megabytes > memoryMb && grown > most / 4);
  return isBig ? 'memori' : isSlow ? 'waktu' : undefined;
}

function now(): { cpu: number; clock: number; megabytes: number } {
  const { user, system } = process.cpuUsage();
  return {
    cpu: (user + system) / 1000,
    clock: performance.now(),
    megabytes: process.memoryUsage.rss() / 1024 / 1024,
  };
}

function end(word: string): void {
  if (isLoud) writeSync(STDERR, `${word}\n`);
  endGroup(process.pid);
}
