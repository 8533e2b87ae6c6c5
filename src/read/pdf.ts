import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';

const readPdf = z.object({
  /** All pages, also those whose text was not read. */
  pages: z.int(),
  /** Text of each page, at most the first 200. */
  texts: z.array(z.string()),
});

export type ReadPdf = z.output<typeof readPdf>;

/** A hostile PDF is given up after that. */
const PATIENCE_MS = 20_000;
const MOST_MEGABYTES = 256;

/**
 * A thread that reads one PDF after another, with limits of time and memory.
 *
 * To start it takes longer than to read a usual document, so it lives as long as its process; one that hangs or
 * dies is replaced for the next document.
 */
class PdfThread {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** @returns `null` for a PDF that cannot be read within the limits */
  read(bytes: Uint8Array): Promise<ReadPdf | null> {
    const turn = this.#last.then(() => this.#ask(bytes));
    this.#last = turn;
    return turn;
  }

  async #ask(bytes: Uint8Array): Promise<ReadPdf | null> {
    const worker = this.#started();
    worker.ref();
    try {
      // The parser takes the buffer that it is given away.
      worker.postMessage(Uint8Array.from(bytes));
      const [answer] = await once(worker, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
      return readPdf.nullable().parse(answer);
    } catch {
      await worker.terminate();
      this.#worker = undefined;
      return null;
    } finally {
      worker.unref();
    }
  }

  #started(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
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

const thread = new PdfThread();

/** Pages and text of a PDF; `null` for one that cannot be read. Nothing in it is run. */
export const pdfOf = (bytes: Uint8Array): Promise<ReadPdf | null> => thread.read(bytes);
