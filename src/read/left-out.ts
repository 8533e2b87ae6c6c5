import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Memo } from '../disk/memo.ts';
import type { Inside } from '../koleksi/records.ts';
import { decodeText } from '../text/decode.ts';
import type { FoundFile } from './folder.ts';
import { insideOf, isSettled } from './inside.ts';
import { MOST_BYTES } from './kinds.ts';
import { sha256Of } from './open-file.ts';
import { sniff } from './sniff.ts';
import { zipEntriesOf } from './zip.ts';

/** What can be searched in a file that is not published. */
export interface Searchable {
  /** Of a file that is text: its decoded text. */
  text?: string;
  /** Of a document. */
  inside?: Inside;
}

/** Enough for `sniff` and for telling text from bytes. */
const HEAD = 4096;

/**
 * The text of a file that is left out, or what a document holds: the folder is shared with others even where nothing of
 * this file is published, and private data in it is told.
 *
 * @throws what the disk says where the file cannot be read
 */
export async function searchableIn({ onDisk, size }: FoundFile, memo: Memo): Promise<Searchable> {
  const kind = sniff(headOf(onDisk));
  if (kind === 'pdf' || kind === 'zip') {
    if (size > MOST_BYTES[kind === 'pdf' ? 'pdf' : 'docx']) return {};
    const bytes = readFileSync(onDisk);
    const document = kind === 'pdf' ? kind : documentIn(bytes);
    if (!document) return {};
    return {
      inside: await memo.recall(`isi-${sha256Of(bytes)}`, () => insideOf(document, bytes), isSettled),
    };
  }
  const mayBeText = kind === undefined || kind === 'html' || kind === 'svg';
  if (!mayBeText || size > MOST_BYTES.csv) return {};
  const text = decodeText(readFileSync(onDisk))?.text;
  return text === undefined ? {} : { text };
}

function headOf(onDisk: string): Uint8Array {
  const file = openSync(onDisk, 'r');
  try {
    const head = Buffer.alloc(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

function documentIn(bytes: Uint8Array): 'xlsx' | 'docx' | undefined {
  const names = new Set(zipEntriesOf(bytes)?.map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return 'xlsx';
  return names.has('word/document.xml') ? 'docx' : undefined;
}
