import type { FileKind } from '../koleksi/records.ts';
import { identityNumbersIn } from '../problems/identity-number.ts';
import type { Span } from '../problems/parted-number.ts';
import { seenDigits, UNSEEN } from '../problems/seen-digits.ts';
import { readCsv } from '../text/csv.ts';
import { placesIn } from '../text/decode.ts';

/** Where a text holds what has the form of a NIK. The mask of every message knows the same form. */
export const niksIn = (text: string): Span[] => identityNumbersIn(text);

/** A place in a text, 1-based. */
export interface NikPlace {
  line: number;
  column: number;
  length: number;
}

/** Where a text file holds what has the form of a NIK, in order: a table cell by cell, a page also across its marks and lines. */
export function nikPlacesIn(text: string, kind: FileKind | undefined): NikPlace[] {
  const isPage = kind === 'md' || kind === 'mdx';
  const places = placesIn(text, identityNumbersIn(text, isPage ? 'joined' : 'apart'));
  return kind === 'csv' ? inOrder([...places, ...inCells(text)]) : places;
}

/** Where a cell tells more than its line: `1,1707…` is a decimal there, or two cells. */
const DECIMAL_OR_TWO = new RegExp(`(?<![\\d.])\\d,"?\\d(?:${UNSEEN}*\\d){15}`);

function inCells(text: string): NikPlace[] {
  if (!DECIMAL_OR_TWO.test(seenDigits(text))) return [];
  return readCsv(text).rows.flatMap((row) =>
    row.flatMap((cell) =>
      placesIn(cell.text, identityNumbersIn(cell.text)).map(({ line, column, length }) => ({
        line: cell.line + line - 1,
        column: line === 1 ? cell.column + column - 1 + (cell.quoted ? 1 : 0) : column,
        length,
      })),
    ),
  );
}

/** The same number found in its line and in its cell is one. */
function inOrder(places: readonly NikPlace[]): NikPlace[] {
  const sorted = [...places].sort((a, b) => a.line - b.line || a.column - b.column);
  return sorted.filter(({ line, column }, index) => {
    const before = sorted[index - 1];
    return before?.line !== line || before.column + before.length <= column;
  });
}
