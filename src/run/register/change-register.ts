import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceTogether } from '../../disk/replace-together.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { decodeText } from '../../text/decode.ts';
import { type Change, changeOf, type Refused } from './change.ts';
import { historyFile, readHistory, withLines } from './history-file.ts';
import { type LineChange, lineChanges } from './line-changes.ts';
import type { RegisterRequest } from './request.ts';

/** A change that has not been made yet. */
export interface Prepared extends Change {
  /** Lines of `register.yaml` that go and come. */
  difference: readonly LineChange[];
  /** Makes it: the register and its history in one stroke. @throws Error with Node's `code`; both are as they were then */
  write: () => void;
}

/** What a request would make of the register of a content folder. The caller holds the folder until `write`. */
export function prepareChange(
  request: RegisterRequest,
  { content, kabupaten }: { content: string; kabupaten: Kabupaten },
): Prepared | Refused {
  const folder = path.join(content, '_kabupaten');
  const register = readFileSync(path.join(folder, REGISTER), 'utf8');
  const change = changeOf(request, { kabupaten, history: readHistory(content), text: register });
  if ('problems' in change) return change;
  const file = historyFile(content);
  return {
    ...change,
    difference: lineChanges(register, change.text),
    write: () =>
      replaceTogether(folder, {
        [REGISTER]: change.text,
        [path.basename(file)]: withLines(historyText(file), change.lines),
      }),
  };
}

const REGISTER = 'register.yaml';

/** As it stands there; as UTF-8 where a program saved it otherwise. */
function historyText(file: string): string {
  if (!existsSync(file)) return '';
  const bytes = readFileSync(file);
  const decoded = decodeText(bytes);
  return decoded?.encoding === 'utf-8' ? bytes.toString('utf8') : (decoded?.text ?? '');
}
