import { countText } from '../problems/words.ts';
import { LIMITS } from './limits.ts';
import { unpackedParts } from './unzip.ts';

/** Where a cell stands, as every program writes it: `r="C12"`. */
const CELL = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/g;

/**
 * Why a workbook is too wide to be opened as a table; `undefined` where it is not. What its parts claim to unpack to
 * was added up before.
 *
 * Whoever opens one makes every cell up to the last of each row and of each column, whether anything stands there: one
 * coloured cell in column XFD makes sixteen thousand of its row.
 */
export function sheetTooWide(bytes: Uint8Array): string | undefined {
  for (const { bytes: xml } of unpackedParts(bytes, (name) => /\.xml$/i.test(name))) {
    const why = xml && whyTooWide(xml.toString('latin1'));
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyTooWide(xml: string): string | undefined {
  const { most } = LIMITS.sheetCells;
  let [columns, rows] = [0, 0];
  for (const [, letters = '', digits = ''] of xml.matchAll(CELL)) {
    columns = Math.max(columns, columnNumber(letters));
    // What stands below the last row that is read is never made.
    rows = Math.max(rows, Math.min(Number(digits), LIMITS.tableRows.most));
    if (columns * rows > most)
      return `memakai sel sampai ${letters}${digits}, sehingga lebih dari ${countText(most)} sel harus dibaca`;
  }
  return undefined;
}

/** `A` is 1, `XFD` is 16,384. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
