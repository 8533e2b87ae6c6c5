import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import * as z from 'zod';

/** Reads the text of one PDF in a thread of its own, which its starter may end at any time. */

const MOST_PAGES = 200;

const { bytes } = z.object({ bytes: z.instanceof(Uint8Array) }).parse(workerData);
const document = await getDocumentProxy(bytes, { verbosity: 0 });
const texts: string[] = [];
for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page++) {
  const { items } = await (await document.getPage(page)).getTextContent();
  texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
}
parentPort?.postMessage(texts);
