import { readFileSync } from 'node:fs';
import { type EarlierReport, earlierReportOf } from '../../src/rules/report/changes.ts';
import { decodeText } from '../../src/text/decode.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * The report that `--banding` names.
 *
 * @throws WrongUse where it cannot be opened or is no report
 */
export function earlierIn(file: string | undefined): EarlierReport | undefined {
  if (file === undefined) return undefined;
  // Saved by `>` it begins with what npm printed, and on some Windows is UTF-16.
  const text = decodeText(bytesOf(file))?.text ?? '';
  const earlier = earlierReportOf(text.slice(Math.max(0, text.indexOf('{'))));
  if (!earlier) throw new WrongUse(`--banding: \`${file}\` bukan laporan dari \`--format json\`.`);
  return earlier;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new WrongUse(`--banding: berkas \`${file}\` tidak dapat dibuka.`);
  }
}
