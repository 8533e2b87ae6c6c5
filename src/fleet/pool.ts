import { performance } from 'node:perf_hooks';
import { type Ask, askChild, type Ending } from './ask-child.ts';
import type { Limits } from './limits.ts';
import { type Child, startChild } from './start-child.ts';

export interface Pool {
  /**
   * Waits for a free child, then for its answer; `ms` counts from the question.
   *
   * @throws Error when no child can be started
   */
  ask: <A>(ask: Ask<A>) => Promise<{ ending: Ending<A>; ms: number }>;
  /** Ends all children at once; resolves when they are gone. */
  close: () => Promise<void>;
}

export interface PoolOptions {
  /** How many children work side by side. */
  size: number;
  /** Address (`file:`) of the module that answers. @see Answer */
  worker: string;
  limits: Limits;
  /** Called with the pid of each new child before it is asked anything. */
  onStart?: (pid: number) => void;
  signal: AbortSignal;
}

/**
 * Children that each answer many questions, first come first served; one that did not answer well is replaced, and so
 * is one that still holds half of what it may: what it is asked next is not to blame for that.
 */
export function openPool({ size, worker, limits, onStart, signal }: PoolOptions): Pool {
  const living = new Set<Child>();
  const idle: Child[] = [];
  const waiting: (() => void)[] = [];
  let free = size;

  function start(): Child {
    const child = startChild(worker, limits);
    living.add(child);
    child.process.once('close', () => living.delete(child));
    onStart?.(child.pid);
    return child;
  }

  /** A child that waits for work; one that died meanwhile is nobody's problem. */
  function rested(): Child | undefined {
    for (let child = idle.pop(); child; child = idle.pop()) {
      if (living.has(child) && child.process.connected) return child;
    }
    return undefined;
  }

  async function take(): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function giveBack(): void {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  return {
    async ask(ask) {
      await take();
      try {
        if (signal.aborted) return { ending: { type: 'stopped' }, ms: 0 };
        const child = rested() ?? start();
        const started = performance.now();
        const { ending, memoryMb = 0 } = await askChild(child, ask, signal);
        if (memoryMb > limits.memoryMb / 2) child.end();
        else if (ending.type === 'done') idle.push(child);
        return { ending, ms: performance.now() - started };
      } finally {
        giveBack();
      }
    },
    async close() {
      const gone = [...living].map((child) => new Promise((resolve) => child.process.once('close', resolve)));
      for (const child of living) child.end();
      await Promise.all(gone);
    },
  };
}
