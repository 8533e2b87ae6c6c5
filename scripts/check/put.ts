import { writeFileSync } from 'node:fs';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { give, say } from '../run-command.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Gives a report on the screen, or in the file that was asked for: `>` would add the lines that npm prints, and on
 * some Windows another encoding.
 *
 * @returns the code of a command that had nothing else to do
 * @throws WrongUse where the file cannot be written
 */
export function put(report: string, file: string | undefined): ExitCode {
  const text = report.trimEnd();
  if (file === undefined) {
    give(text);
  } else {
    save(file, `${text}\n`);
    say(`Laporan ditulis di \`${file}\`.`);
  }
  return EXIT.done;
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new WrongUse(`--simpan: \`${file}\` tidak dapat ditulis. Periksa nama foldernya.`);
  }
}
