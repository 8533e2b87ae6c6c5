import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { moduleAt } from '../disk/program.ts';
import { LIMITS } from './limits.ts';

const answerOfWorker = z.discriminatedUnion('state', [
  z.object({ state: z.literal('locked') }),
  z.object({ state: z.literal('broken') }),
  z.object({
    state: z.literal('read'),
    /** All pages, also those whose text was not read. */
    pages: z.int(),
    pieces: z.array(z.object({ at: z.string(), text: z.string() })),
    /** Whether any page has words: a scan has none. */
    hasText: z.boolean(),
    /** Pages that could not be read, 1-based. */
    unread: z.array(z.int()),
    /** There are more words than the limit. */
    isFull: z.boolean(),
    hasCommands: z.boolean(),
    /** Names of files in it. */
    attachments: z.array(z.string()),
  }),
]);

/** What the thread answers. */
export type ReadPdf = z.output<typeof answerOfWorker>;

/** Nothing is known of it: reading took longer than the limit, or more memory. */
export type GivenUpPdf = { state: 'slow' } | { state: 'heavy' };

/**
 * A thread that reads one PDF after another, with limits of time and memory.
 *
 * To start it takes longer than to read a usual document, so it lives as long as its process; one that hangs or
 * dies is replaced for the next document.
 */
export class PdfThread {
  readonly #patienceMs: number;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ seconds }: { seconds: number }) {
    this.#patienceMs = seconds * 1_000;
  }

  read(bytes: Uint8Array): Promise<ReadPdf | GivenUpPdf> {
    const turn = this.#last.then(() => this.#ask(bytes));
    this.#last = turn;
    return turn;
  }

  async #ask(bytes: Uint8Array): Promise<ReadPdf | GivenUpPdf> {
    const worker = this.#started();
    worker.ref();
    try {
      // The parser takes the buffer that it is given away.
      worker.postMessage(Uint8Array.from(bytes));
      const [answer] = await once(worker, 'message', {
        signal: AbortSignal.timeout(this.#patienceMs),
      });
      return answerOfWorker.parse(answer);
    } catch (error) {
      await worker.terminate();
      this.#worker = undefined;
      const ending = endingOf(error);
      if (!ending) throw error;
      return ending;
    } finally {
      worker.unref();
    }
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(moduleAt('src/read/pdf-worker.ts'), {
      resourceLimits: { maxOldGenerationSizeMb: LIMITS.pdfMemoryBytes.most / 1_000_000 },
      stdout: true,
      stderr: true,
    });
    // The one that waits hears of it by `once`; between two documents nobody needs to.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}

/** How a thread ended that ran into a limit; `undefined` for a fault of ours. */
function endingOf(error: unknown): GivenUpPdf | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError') return { state: 'slow' };
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { state: 'heavy' } : undefined;
}

const thread = new PdfThread({ seconds: LIMITS.pdfSeconds.most });

/** Pages and words of a PDF. Nothing in it is run. */
export const pdfOf = (bytes: Uint8Array): Promise<ReadPdf | GivenUpPdf> => thread.read(bytes);
