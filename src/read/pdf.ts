import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import * as z from 'zod';

/** How many pages a PDF has; `null` where it cannot be read. Nothing in it is run. */
export async function pagesOf(bytes: Uint8Array): Promise<number | null> {
  try {
    // The parser takes the buffer that it is given away.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    const { numPages } = document;
    await document.loadingTask.destroy();
    return numPages;
  } catch {
    return null;
  }
}

/** A hostile PDF is given up after that. */
const PATIENCE_MS = 20_000;
const MOST_MEGABYTES = 256;

/**
 * Text of each page, at most 200 of them, read in a thread with limits of time and memory.
 *
 * @returns `null` for a PDF that cannot be read within them
 */
export async function pdfTextsOf(bytes: Uint8Array): Promise<string[] | null> {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { bytes: Uint8Array.from(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    stdout: true,
    stderr: true,
  });
  try {
    const [texts] = await once(worker, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
    return z.array(z.string()).parse(texts);
  } catch {
    return null;
  } finally {
    await worker.terminate();
  }
}
