import { posix } from 'node:path';
import { cellRef } from 'hucre';
import type { Column } from '../koleksi/koleksi.ts';
import type { Place, Problem } from '../problems/problem.ts';
import * as sheets from '../problems/sheets.ts';
import { rowsMany } from '../problems/tables.ts';
import { signsLeftOut } from '../problems/written.ts';
import { signsIn, withoutSigns } from '../text/signs.ts';
import { fitOf } from './headings.ts';
import { columnName, type TableCell, type TableSource } from './table-source.ts';
import { MOST_ROWS, MOST_UNPACKED, type ReadBook, type ReadSheet, readBook, type SheetCell } from './xlsx.ts';

/** Rows of the sheet of a workbook that has a table of these columns, wherever it stands among the visible ones. */
export async function sheetSource(
  bytes: Uint8Array,
  specs: readonly Column[],
  file: Place,
): Promise<TableSource> {
  const name = posix.basename(file.path);
  const book = await readBook(bytes);
  if ('fault' in book) {
    return { rows: [], problems: [sheetProblem(book, name, file)] };
  }
  const filled = book.sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled)));
  const looked = filled.map((sheet) => ({
    name: sheet.name,
    isLong: sheet.rows.length > MOST_ROWS,
    source: sourceOf(sheet, file),
  }));
  const names = looked.map((one) => one.name);
  const fitting = fittingIn(looked, specs);
  if (fitting.length > 1) {
    const fit = fitting.map((one) => one.name);
    return { rows: [], problems: [sheets.sheetsFit.at(file, { name, fit })] };
  }
  const [found] = fitting;
  if (!found) return { ...(looked[0]?.source ?? { rows: [], problems: [] }), sheets: names };
  if (found.isLong) return { rows: [], problems: [rowsMany.at(file, { most: MOST_ROWS })] };
  const others = names.filter((one) => one !== found.name);
  const more = others.length ? [sheets.sheetMore.at(file, { name, read: found.name, others })] : [];
  return { ...found.source, problems: [...found.source.problems, ...more] };
}

interface Looked {
  name: string;
  /** Longer than what is read. */
  isLong: boolean;
  source: TableSource;
}

/** Sheets with every column that must be there, else those with some; one without rows is a form beside the table. */
function fittingIn(looked: readonly Looked[], specs: readonly Column[]): Looked[] {
  const fits = looked.map((one) => ({ one, fit: fitOf(one.source.rows, specs) }));
  const better = [
    fits.filter(({ fit }) => fit?.whole && fit.rows > 0),
    fits.filter(({ fit }) => fit && fit.rows > 0),
    fits.filter(({ fit }) => fit).slice(0, 1),
  ];
  return (better.find((some) => some.length > 0) ?? []).map(({ one }) => one);
}

const isFilled = ({ kind }: { kind: string }): boolean => kind !== 'empty';

/** What is seen of a sheet: rows and columns that are hidden stay out, and are told. */
function sourceOf({ rows, hiddenRows, hiddenColumns, merges }: ReadSheet, file: Place): TableSource {
  const cells = rows.map((row, r) =>
    row.map((cell, c): TableCell => {
      const place = { line: r + 1, column: c + 1, length: 1 };
      return hiddenColumns.has(c)
        ? { text: '', kind: 'empty', where: cell.where, ...place }
        : { ...cell, ...cleanText(cell), ...place };
    }),
  );
  const signed = rows.flat().find(({ text }) => signsIn(text));
  const filled = (r: number): boolean => cells[r]?.some(isFilled) ?? false;
  const lost = [...hiddenRows].filter(filled).sort((a, b) => a - b);
  const blank = [...hiddenColumns].filter((c) => rows.some((row) => row[c] && isFilled(row[c])));
  const problems: Problem[] = [
    ...(signed ? [signsNote(signed, file)] : []),
    ...(lost.length ? [sheets.rowsHidden.at(file, { rows: lost.map((r) => r + 1) })] : []),
    ...(blank.length ? [sheets.columnsHidden.at(file, { columns: blank.map(columnName) })] : []),
  ];
  return {
    rows: cells.filter((_row, r) => filled(r) && !hiddenRows.has(r)),
    merges: merges
      .filter(({ startRow, endRow }) => endRow > startRow)
      .map(({ startRow, startCol, endRow, endCol }) => ({
        where: `${cellRef(startRow, startCol)}:${cellRef(endRow, endCol)}`,
        columns: [startCol, endCol],
        lines: [startRow + 1, endRow + 1],
      })),
    problems,
  };
}

/** A text without signs that nobody sees; of one that held nothing else, an empty cell. */
function cleanText({ text, kind }: SheetCell): Pick<SheetCell, 'text' | 'kind'> {
  const clean = withoutSigns(text).trim();
  return { text: clean, kind: clean === '' && kind === 'text' ? 'empty' : kind };
}

const signsNote = ({ text, where }: SheetCell, file: Place): Problem =>
  signsLeftOut.at({ ...file, cell: where }, { signs: signsIn(text)?.words ?? '' });

function sheetProblem(
  { fault, unpackedBytes: size = 0, why = '' }: Extract<ReadBook, { fault: unknown }>,
  name: string,
  file: Place,
): Problem {
  switch (fault) {
    case 'NOT_XLSX':
      return sheets.notSheet.at(file, { name });
    case 'TOO_LARGE':
      return sheets.sheetLarge.at(file, { name, size, most: MOST_UNPACKED });
    case 'TOO_WIDE':
      return sheets.sheetWide.at(file, { name, why });
    case 'UNREADABLE':
      return sheets.sheetBroken.at(file, { name });
    case 'NO_VISIBLE_SHEET':
      return sheets.sheetHidden.at(file, { name });
    default:
      return fault satisfies never;
  }
}
