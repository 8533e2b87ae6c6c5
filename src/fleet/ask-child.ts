import type * as z from 'zod';
import { grewTooMuch, type Over, overIn, partIn } from './last-words.ts';
import { fromChild, type Thrown } from './messages.ts';
import type { Child } from './start-child.ts';

/** All the ways in which a question to a child can end. */
export type Ending<A> =
  | { type: 'done'; answer: A }
  | { type: 'threw'; thrown: Thrown }
  | ({ type: 'over' } & Over)
  /** `crashed`: by a fault of native code or of memory, and not because somebody ended it. */
  | { type: 'died'; how: string; lastWords: string; crashed: boolean }
  | { type: 'too-slow' }
  | { type: 'too-big'; crashed: boolean }
  | { type: 'garbled' }
  | { type: 'stopped' };

export interface Ask<A> {
  question: unknown;
  /** Shape of the answer. */
  answer: z.ZodType<A>;
  patienceMs: number;
  /** The child tells each part as it begins: for a question at which one has crashed. */
  loud?: boolean;
}

/** One question, one answer. An ending that is no answer leaves the child ended. @returns `memoryMb` of one that lives on */
export function askChild<A>(
  child: Child,
  { question, answer, patienceMs, loud = false }: Ask<A>,
  signal: AbortSignal,
): Promise<{ ending: Ending<A>; memoryMb?: number }> {
  return new Promise((resolve) => {
    const settle = (ending: Ending<A>, memoryMb?: number): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      child.process.off('message', onMessage).off('exit', onEnd).off('error', onEnd).off('close', onClose);
      if (ending.type !== 'done') child.end();
      resolve({ ending, ...(memoryMb !== undefined && { memoryMb }) });
    };
    const onAbort = (): void => settle({ type: 'stopped' });
    const onMessage = (message: unknown): void => {
      const told = fromChild.safeParse(message).data;
      const read = told?.type === 'done' ? answer.safeParse(told.answer) : undefined;
      if (told?.type === 'threw') settle(told);
      else if (told && read?.success) settle({ type: 'done', answer: read.data }, told.memoryMb);
      else settle({ type: 'garbled' });
    };
    // Ended, or no longer listening; what it started may still hold its stderr open, and `close` waits for that.
    const onEnd = (): void => child.end();
    const onClose = (code: number | null, killedBy: string | null): void =>
      settle(endingOf(child.lastWords(), { code, killedBy }, loud));

    const timer = setTimeout(() => settle({ type: 'too-slow' }), patienceMs);
    signal.addEventListener('abort', onAbort, { once: true });
    child.process.on('message', onMessage).on('exit', onEnd).on('error', onEnd).on('close', onClose);
    if (signal.aborted) onAbort();
    else child.process.send({ question, loud });
  });
}

/** What native code ends a process with, when memory is out or its own state is broken. */
const CRASHES = new Set(['SIGSEGV', 'SIGBUS', 'SIGILL', 'SIGABRT', 'SIGTRAP', 'SIGFPE']);
/** The same on Windows, as exit codes: 0xC0000005 and its kin, and what V8 ends with when memory is out. */
const isCrashCode = (code: number): boolean => code === 134 || code === 139 || code >= 0x80000000;

type NoAnswer = Exclude<Ending<never>, { type: 'done' }>;

function endingOf(
  lastWords: string,
  { code, killedBy }: { code: number | null; killedBy: string | null },
  loud: boolean,
): NoAnswer {
  const over = overIn(lastWords);
  if (over) return { type: 'over', ...over };
  const grew = grewTooMuch(lastWords);
  const crashed = killedBy === null ? isCrashCode(code ?? 0) : CRASHES.has(killedBy);
  const part = loud && (grew || crashed) ? partIn(lastWords) : undefined;
  if (part !== undefined) return { type: 'over', part, why: grew ? 'memori' : 'macet' };
  return grew
    ? { type: 'too-big', crashed }
    : { type: 'died', how: killedBy ?? `kode ${code}`, lastWords, crashed };
}
