import { posix } from 'node:path';
import { fileOverLimit, fileThrew } from '../problems/files.ts';
import type { Problem } from '../problems/problem.ts';
import { readingLimitsOf } from './reading-limits.ts';
import type { Unread } from './unread.ts';

/** Called as a file is begun, with what its reading may take, and without one after the last. */
export type OnFile = (path?: string, limits?: { cpuMs: number; memoryMb: number }) => void;

/** One file of a situs after another: who watches knows which, and what throws at one is a problem of that file alone. */
export class FileTurns {
  readonly #situs: string;
  readonly #onFile: OnFile;

  constructor(situs: string, onFile: OnFile) {
    this.#situs = situs;
    this.#onFile = onFile;
  }

  /** @throws the system's own errors, which say nothing of what the file holds */
  async take<T extends { problems: Problem[] }>(
    { path, size }: { path: string; size: number },
    work: () => T | Promise<T>,
  ): Promise<Partial<T> & { problems: Problem[] }> {
    this.#onFile(path, readingLimitsOf(path, size));
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || 'syscall' in error) throw error;
      const none: Partial<T> = {};
      return { ...none, problems: [thrownProblem(path, this.#situs, error)] };
    }
  }

  /** What comes now is about no file alone. */
  end(): void {
    this.#onFile();
  }
}

/** Nested too deep for the stack, or grown too long for a text or a list: what the file holds is to blame. */
const thrownProblem = (path: string, situs: string, error: Error): Problem =>
  error instanceof RangeError || ('code' in error && error.code === 'ERR_STRING_TOO_LONG')
    ? unreadProblem(path, situs, 'macet')
    : fileThrew.at({ path: `${situs}/${path}` }, { name: posix.basename(path), error: error.message });

/** The problem of a file that was left unread. */
export const unreadProblem = (path: string, situs: string, why: Unread): Problem =>
  fileOverLimit.at({ path: `${situs}/${path}` }, { name: posix.basename(path), why: WHY_WORDS[why] });

const WHY_WORDS = {
  waktu: 'membacanya memerlukan waktu terlalu lama',
  memori: 'membacanya memerlukan memori terlalu besar',
  macet: 'susunan isinya terlalu rumit',
} satisfies Record<Unread, string>;
