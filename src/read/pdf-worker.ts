import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { ReadPdf } from './pdf.ts';

/** Reads one PDF after another in a thread of its own, which its starter may end at any time. */

const MOST_PAGES = 200;

parentPort?.on('message', (bytes: Uint8Array) => {
  read(bytes)
    .catch(() => null)
    .then((answer) => parentPort?.postMessage(answer));
});

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(bytes, { verbosity: 0 });
  const texts: string[] = [];
  for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return { pages, texts };
}
