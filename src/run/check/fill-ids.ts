import { readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import { type ReadOptions, readSitus } from '../../read/read-situs.ts';
import { idsToWrite } from '../../rules/report/ids.ts';
import { withId } from './with-id.ts';

/** Files by their paths below the content folder: those that have an id now, and those where it could not be written. */
export interface FilledIds {
  written: string[];
  left: string[];
}

/** Writes the id of every Markdown isian of a situs that has none, and another one where two have the same. */
export async function fillIds(reading: ReadOptions): Promise<FilledIds> {
  const { content, situs } = reading;
  const written: string[] = [];
  const left: string[] = [];
  const read = await readSitus(reading);
  for (const { path: below, id: wanted } of idsToWrite(read.isian)) {
    const file = read.files.get(below)?.onDisk ?? path.join(content, situs, below);
    const bytes = withId(readFileSync(file), wanted);
    (bytes ? written : left).push(`${situs}/${below}`);
    if (bytes) replaceFile(file, bytes);
  }
  return { written, left };
}
