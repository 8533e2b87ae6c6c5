import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import type { Answer } from '../../fleet/index.ts';
import { formOf } from '../../intake/form/form-of.ts';
import { formWorkbook } from '../../intake/form/workbook.ts';
import { readSitus } from '../../read/read-situs.ts';
import { readingMemo } from '../../read/reading-memo.ts';
import { type FormMade, formJob } from './job.ts';

/** @see Answer */
export const answer: Answer = async (question, at): Promise<FormMade> => {
  const { situs, nama, content, tanggal, cache, to } = formJob.parse(question);
  const memo = readingMemo(cache, path.join(content, situs));
  const read = await readSitus({ content, situs, memo, onFile: at });
  at();
  const form = formOf({ read, nama, tanggal });
  const bytes = await formWorkbook(form);
  replaceFile(to, bytes);
  const groups = form.sheets.flatMap((sheet) => sheet.groups.map((group) => ({ sheet, group })));
  const slots = groups.flatMap(({ group }) => group.slots);
  return {
    empty: slots.filter(({ isOpen, now, target }) => isOpen && now === '' && target.kind !== 'new').length,
    questions: slots.filter(({ target }) => target.kind === 'question').length,
    bytes: bytes.length,
  };
};
