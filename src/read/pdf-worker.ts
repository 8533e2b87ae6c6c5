import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import { LIMITS } from './limits.ts';
import type { Piece } from './numbers-in-pieces.ts';
import type { ReadPdf } from './pdf.ts';

/** Reads one PDF after another in a thread of its own, which its starter may end at any time. */

parentPort?.on('message', (bytes: Uint8Array) => {
  read(bytes)
    .catch((error: unknown): ReadPdf => ({ state: isLocked(error) ? 'locked' : 'broken' }))
    .then((answer) => parentPort?.postMessage(answer));
});

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/** The library goes on where it cannot read a part of a page, and only says so. */
const ignored: string[] = [];
const PART_IGNORED = /getTextContent - ignoring (?:errors|XObject)|getContentStream - ignoring/;
console.warn = (said: unknown): void => {
  if (PART_IGNORED.test(String(said))) ignored.push(String(said));
};
console.log = console.warn;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(bytes, { verbosity: 1 });
  try {
    const words = new Words();
    const hasCommands = await readWhole(document, words);
    const unread: number[] = [];
    let [hasText, isOfPages] = [false, false];
    for (let number = 1; number <= Math.min(document.numPages, LIMITS.pdfPages.most); number++) {
      if (words.isFull) break;
      const page = await document.getPage(number).catch(() => undefined);
      const found = page && (await readPage(page, `halaman ${number}`, words).catch(() => undefined));
      if (!found) unread.push(number);
      hasText ||= found?.hasText ?? false;
      isOfPages ||= found?.hasCommands ?? false;
      page?.cleanup();
    }
    return {
      state: 'read',
      pages: document.numPages,
      pieces: words.pieces,
      hasText,
      unread,
      isFull: words.isFull,
      hasCommands: hasCommands || isOfPages,
      attachments: words.attachments,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Words under their places, up to a limit. */
class Words {
  readonly pieces: Piece[] = [];
  readonly attachments: string[] = [];
  isFull = false;
  left = LIMITS.pdfTextBytes.most;

  add(at: string, text: string): void {
    this.left -= text.length;
    this.isFull ||= this.left < 0;
    if (!this.isFull && text !== '') this.pieces.push({ at, text });
  }

  /** Every text in a value that the library gives: it has its own shape for each kind. */
  addAll(at: string, value: unknown, depth = 0): void {
    if (typeof value === 'string') this.add(at, value);
    else if (depth > 8 || typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
    else
      for (const inner of value instanceof Map ? value.values() : Object.values(value))
        this.addAll(at, inner, depth + 1);
  }
}

/** A value that a program gave to tell documents apart. */
const GUID = /[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}/g;

/** What belongs to no page. @returns whether it holds commands */
async function readWhole(document: PdfDocument, words: Words): Promise<boolean> {
  const { info, metadata } = await document.getMetadata();
  words.addAll('keterangan dokumen', info);
  words.addAll('keterangan dokumen', metadata?.getRaw()?.replace(GUID, ''));
  words.addAll('daftar isi', await document.getOutline());
  words.addAll('nama halaman', await document.getPageLabels());
  words.addAll('isian formulir', await document.getFieldObjects());
  const attached: unknown = await document.getAttachments();
  if (typeof attached === 'object' && attached !== null) {
    words.attachments.push(
      ...(attached instanceof Map ? [...attached.keys()].map(String) : Object.keys(attached)),
    );
  }
  return (await document.getJSActions()) !== null;
}

async function readPage(
  page: PdfPage,
  at: string,
  words: Words,
): Promise<{ hasText: boolean; hasCommands: boolean }> {
  const texts = await textsOf(page, words.left);
  const text = texts.map(({ str, hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join('');
  words.add(at, text);
  // Beside each other in two cells of a table they are two numbers.
  words.add(
    at,
    texts
      .map(({ str }) => str)
      .filter((str) => /\d{16}/.test(str))
      .join('\n'),
  );
  const annotations: readonly Record<string, unknown>[] = await page.getAnnotations();
  for (const one of annotations) {
    const where = one['subtype'] === 'Widget' ? `isian formulir di ${at}` : `catatan di ${at}`;
    for (const key of OF_ANNOTATION) words.addAll(where, one[key]);
    if (one['subtype'] === 'FileAttachment') words.attachments.push(`di ${at}`);
  }
  const hasCommands =
    (await page.getJSActions()) !== null || annotations.some((one) => hasEntries(one['actions']));
  return { hasText: text.trim() !== '', hasCommands };
}

interface PageText {
  str: string;
  hasEOL: boolean;
}

/** The texts of a page in their order, up to a little more than so many letters. @throws where a part of them cannot be read */
async function textsOf(page: PdfPage, most: number): Promise<PageText[]> {
  const reader: ReadableStreamDefaultReader<{ items: (PageText | object)[] }> = page
    .streamTextContent()
    .getReader();
  const texts: PageText[] = [];
  let length = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    for (const item of chunk.value.items) {
      if (!('str' in item)) continue;
      texts.push(item);
      length += item.str.length + 1;
    }
    if (length <= most) continue;
    await reader.cancel(new Error('there is more text than the limit'));
    break;
  }
  const fault = ignored.splice(0)[0];
  if (fault !== undefined) throw new Error(fault);
  return texts;
}

/** Where the library puts the words of an annotation; not its address, whose digits are nobody's number. */
const OF_ANNOTATION = [
  'contentsObj',
  'titleObj',
  'fieldName',
  'fieldValue',
  'defaultFieldValue',
  'alternativeText',
  'richText',
  'textContent',
  'options',
  'overlaidText',
];

const hasEntries = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (value instanceof Map ? value.size : Object.keys(value).length) > 0;
