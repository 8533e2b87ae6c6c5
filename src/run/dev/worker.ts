import path from 'node:path';
import process from 'node:process';
import type { Memo } from '../../disk/memo.ts';
import type { Answer, AtPart } from '../../fleet/index.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import { scaledPicture } from '../../make/index.ts';
import { readSitus } from '../../read/read-situs.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { changesSince } from './changes.ts';
import { devQuestion, type ReadAnswer, type Reading } from './job.ts';

/** @see Answer */
export const answer: Answer = async (question, at) => {
  const asked = devQuestion.parse(question);
  if (asked.does === 'baca') return read(asked, at);
  await scaledPicture(asked.file, asked.width, asked.cache);
  return null;
};

interface Known {
  memo: Memo;
  /** The last reading, and what its answer was called. */
  last?: { answer: string; read: ReadSitus };
}

/** What this process knows of each situs: by the bytes of its files, and what it has told. */
const known = new Map<string, Known>();
let answers = 0;

/** Only of the very answer that the asker has is it said what has changed since: another child may have given a later one. */
async function read({ situs, content, cache, unread, has }: Reading, at: AtPart): Promise<ReadAnswer> {
  const folder = path.join(content, situs);
  const own: Known = known.get(folder) ?? { memo: readingMemo(cache, folder) };
  known.set(folder, own);
  const now = await readSitus({ content, situs, unread, memo: own.memo, onFile: at });
  const before = own.last?.answer === has ? own.last : undefined;
  answers += 1;
  own.last = { answer: `${process.pid}.${answers}`, read: now };
  return {
    answer: own.last.answer,
    ...(before && { over: before.answer }),
    read: changesSince(before?.read, now),
  };
}
