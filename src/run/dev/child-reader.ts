import { lstatSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { moduleAt } from '../../disk/program.ts';
import { bytesIn } from '../../disk/walk.ts';
import {
  askWithout,
  CHECK_LIMITS,
  type LeftOut,
  type Limits,
  openPool,
  type Pool,
  patienceMsOf,
} from '../../fleet/index.ts';
import type { ContentFile, ReadSitus } from '../../koleksi/records.ts';
import { keptPicture } from '../../make/index.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ContentReader } from '../../serve/index.ts';
import { endingProblem, leftOutProblems } from '../ending-problem.ts';
import { withChanges } from './changes.ts';
import { type DevQuestion, readAnswer } from './job.ts';

interface Reading {
  /** Folder of all content, absolute. */
  content: string;
  cache: string;
  limits?: Limits;
  /** Address (`file:`) of the module that reads; absent: our own. @see Answer */
  worker?: string | undefined;
  signal: AbortSignal;
}

interface Known {
  /** The last answer, and what it is called. */
  last?: { answer: string; read: ReadSitus };
  /** Files that went over a limit, each as it looked then. */
  leftOut: { path: string; why: LeftOut[string]; look: string }[];
}

/**
 * Reads content for dev in children with limits: bytes become records there, and here only records arrive.
 *
 * A file that went over a limit is left out until it is another one, so that it holds up one reading and no more.
 */
export class ChildReader implements ContentReader {
  readonly #job: Reading;
  readonly #limits: Limits;
  /** One child for each: of two that read, each would know half, and the second begins when somebody waits. */
  readonly #reading: Pool;
  readonly #scaling: Pool;
  readonly #known = new Map<string, Known>();

  constructor(job: Reading) {
    this.#job = job;
    this.#limits = job.limits ?? CHECK_LIMITS;
    const worker = job.worker ?? moduleAt('src/run/dev/worker.ts').href;
    const pool = (): Pool => openPool({ size: 1, worker, limits: this.#limits, signal: job.signal });
    this.#reading = pool();
    this.#scaling = pool();
  }

  /** @throws what the child threw, with Node's `code`: a file went away, or a defect of ours */
  async read(situs: string): Promise<ReadSitus | { problems: readonly Problem[] }> {
    const { content, cache } = this.#job;
    const known: Known = this.#known.get(situs) ?? { leftOut: [] };
    this.#known.set(situs, known);
    const lookOf = (file: string): string => lookAt(path.join(content, situs, file));
    known.leftOut = known.leftOut.filter(({ path: file, look }) => look === lookOf(file));
    const still = Object.fromEntries(known.leftOut.map(({ path: file, why }) => [file, why]));
    const { last } = known;
    const bytes = last ? bytesOf(last.read) : bytesIn(path.join(content, situs));
    const patienceMs = patienceMsOf(bytes, this.#limits);
    const { ending, leftOut } = await askWithout(this.#reading, {
      questionWithout: (unread): DevQuestion => ({
        ...{ does: 'baca', situs, content, cache, unread: { ...still, ...unread } },
        ...(last && { has: last.answer }),
      }),
      answer: readAnswer,
      patienceMs,
    });
    for (const [file, why] of Object.entries(leftOut))
      known.leftOut.push({ path: file, why, look: lookOf(file) });
    if (ending.type === 'threw') throw Object.assign(new Error(ending.thrown.message), ending.thrown);
    if (ending.type === 'stopped') throw new Error('reading was stopped');
    if (ending.type !== 'done') {
      const facts = { work: 'diperiksa' as const, patienceMs, memoryMb: this.#limits.memoryMb };
      return { problems: [...leftOutProblems(situs, leftOut), endingProblem(situs, ending, facts)] };
    }
    const { answer, over, read: told } = ending.answer;
    const read = withChanges(over === undefined ? undefined : last?.read, told);
    known.last = { answer, read };
    return read;
  }

  /** @throws Error when the child could not scale it: it was looked into before, and was a picture */
  async scaled({ onDisk, sha256 }: ContentFile, width: number): Promise<Buffer> {
    const { cache } = this.#job;
    const file = { onDisk, ...(sha256 !== undefined && { sha256 }) };
    const kept = keptPicture(file, width, cache);
    if (kept) return kept;
    const question: DevQuestion = { does: 'gambar', file, width, cache };
    const patienceMs = this.#limits.baseMs;
    const { ending } = await this.#scaling.ask({ question, answer: z.null(), patienceMs });
    const made = ending.type === 'done' ? keptPicture(file, width, cache) : undefined;
    if (!made) throw new Error(`a picture was not scaled: ${ending.type}`);
    return made;
  }
}

const bytesOf = ({ files }: ReadSitus): number =>
  [...files.values()].reduce((sum, { size }) => sum + size, 0);

/** Another text for another file at this place. */
function lookAt(file: string): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}` : '';
}
