import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { identityOf } from '../disk/identity.ts';
import type { Ask, Ending } from './ask-child.ts';
import { endGroup } from './end-group.ts';
import { partMemory, writePart } from './part.ts';
import { openPool, type Pool, type PoolOptions } from './pool.ts';
import { startWatchdog } from './start-watchdog.ts';
import { thrownOf } from './thrown.ts';
import { isWatchedFor, restFromWatch } from './watched-for.ts';
import { type AtPart, workerModule } from './work.ts';

/**
 * A pool without children: this process answers itself, one question after another, while the one that started it
 * watches it from outside. Where nobody does, children answer as ever.
 *
 * A question that goes over its limits, or brings the process down, has no ending here: the process is gone without a
 * word, and whoever watched has the work done again by a run with children, which tells what was wrong.
 */
export function openWatchedPool(options: PoolOptions): Pool {
  const { worker, limits, signal } = options;
  const part = partMemory();
  let children: Pool | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isGuarded = false;

  async function answerHere<A>({ question, answer }: Ask<A>): Promise<Ending<A>> {
    if (!isGuarded)
      startWatchdog({ parent: identityOf(process.ppid), memoryMb: limits.memoryMb, isLoud: false, part });
    isGuarded = true;
    const at: AtPart = (name, most) => {
      signal.throwIfAborted();
      writePart(part, name === undefined || !most ? undefined : { name, ...most });
    };
    try {
      const given = await workerModule.parse(await import(worker)).answer(question, at);
      const read = answer.safeParse(given);
      return read.success ? { type: 'done', answer: read.data } : { type: 'garbled' };
    } catch (error) {
      return { type: 'threw', thrown: thrownOf(error) };
    } finally {
      writePart(part);
    }
  }

  async function askNow<A>(ask: Ask<A>): Promise<{ ending: Ending<A>; ms: number }> {
    if (signal.aborted) return { ending: { type: 'stopped' }, ms: 0 };
    if (!(await isWatchedFor(ask.patienceMs))) {
      children ??= openPool(options);
      return children.ask(ask);
    }
    const started = performance.now();
    process.prependListener('uncaughtException', endSelf).prependListener('unhandledRejection', endSelf);
    const ending = await answerHere(ask);
    process.off('uncaughtException', endSelf).off('unhandledRejection', endSelf);
    restFromWatch();
    return { ending: signal.aborted ? { type: 'stopped' } : ending, ms: performance.now() - started };
  }

  return {
    ask(ask) {
      const turn = last.then(() => askNow(ask));
      last = turn.catch(() => undefined);
      return turn;
    },
    async close() {
      await last;
      await children?.close();
    },
  };
}

/** Of a fault that nobody caught a child would die too. */
const endSelf = (): void => endGroup(process.pid);
