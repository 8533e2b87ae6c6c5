import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSitus } from '../../src/read/read-situs.ts';
import { idsToWrite } from '../../src/rules/report/ids.ts';
import { replaceFile } from './replace-file.ts';
import { withId } from './with-id.ts';

interface Job {
  /** Folder of all content, absolute. */
  content: string;
  situs: readonly string[];
  signal: AbortSignal;
}

/**
 * Writes the id of every Markdown isian that has none, and another one where two have the same.
 *
 * @returns what was done, in words
 */
export async function fillIds({ content, situs, signal }: Job): Promise<string> {
  const written: string[] = [];
  const left: string[] = [];
  for (const id of situs) {
    if (signal.aborted) break;
    const read = await readSitus({ content, situs: id });
    for (const { path: below, id: wanted } of idsToWrite(read.isian)) {
      const file = read.files.get(below)?.onDisk ?? path.join(content, id, below);
      const bytes = withId(readFileSync(file), wanted);
      (bytes ? written : left).push(`${id}/${below}`);
      if (bytes) replaceFile(file, bytes);
    }
  }
  return [
    written.length > 0
      ? `Tanda pengenal ditulis di ${written.length} berkas.`
      : 'Semua isian sudah punya tanda pengenal.',
    ...(left.length > 0 ? [`Belum dapat ditulis: ${left.join(', ')}.`] : []),
  ].join('\n');
}
