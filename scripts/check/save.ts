import { writeFileSync } from 'node:fs';
import { WrongUse } from '../wrong-use.ts';

/**
 * Writes a report to a file: `>` would add the lines that npm prints, and on some Windows another encoding.
 *
 * @throws WrongUse where the file cannot be written
 */
export function saveReport(file: string, report: string): string {
  try {
    writeFileSync(file, `${report}\n`);
  } catch {
    throw new WrongUse(`--simpan: \`${file}\` tidak dapat ditulis. Periksa nama foldernya.`);
  }
  return `Laporan ditulis di \`${file}\`.`;
}
