import { MEMORY_WORD } from './limits.ts';
import { type FromChild, fromChild, type ToChild } from './messages.ts';
import type { Child } from './start-child.ts';

/** All the ways in which a question to a child can end. */
export type Ending =
  | FromChild
  | { type: 'died'; how: string; lastWords: string }
  | { type: 'too-slow' }
  | { type: 'too-big' }
  | { type: 'garbled' }
  | { type: 'stopped' };

/** One question, one answer. An ending that is no answer leaves the child ended. */
export function askChild(
  child: Child,
  question: ToChild,
  { patienceMs, signal }: { patienceMs: number; signal: AbortSignal },
): Promise<Ending> {
  return new Promise((resolve) => {
    const settle = (ending: Ending): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      child.process.off('message', onMessage).off('exit', onEnd).off('error', onEnd).off('close', onClose);
      if (ending.type !== 'done') child.end();
      resolve(ending);
    };
    const onAbort = (): void => settle({ type: 'stopped' });
    const onMessage = (message: unknown): void => {
      const answer = fromChild.safeParse(message);
      settle(answer.success ? answer.data : { type: 'garbled' });
    };
    // Ended, or no longer listening; what it started may still hold its stderr open, and `close` waits for that.
    const onEnd = (): void => child.end();
    const onClose = (code: number | null, killedBy: string | null): void =>
      settle(endingOf(child.lastWords(), killedBy ?? `kode ${code}`));

    const timer = setTimeout(() => settle({ type: 'too-slow' }), patienceMs);
    signal.addEventListener('abort', onAbort, { once: true });
    child.process.on('message', onMessage).on('exit', onEnd).on('error', onEnd).on('close', onClose);
    if (signal.aborted) onAbort();
    else child.process.send(question);
  });
}

function endingOf(lastWords: string, how: string): Ending {
  const grew = lastWords.includes(MEMORY_WORD) || lastWords.includes('heap out of memory');
  return grew ? { type: 'too-big' } : { type: 'died', how, lastWords };
}
