import { readCsv } from './csv.ts';
import { isFormula } from './formula.ts';

/** A cell of a CSV that is to hold another text; rows and columns count from 0 as `readCsv` gives them. */
export interface CsvEdit {
  row: number;
  column: number;
  text: string;
}

/**
 * A CSV with some cells changed and some rows added at its end, every other byte as it was: delimiter, quotes, ends of
 * line, byte order mark.
 */
export function editCsv(
  written: string,
  edits: readonly CsvEdit[],
  added: readonly (readonly string[])[] = [],
): string {
  const mark = written.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isCrlf = written.includes('\r\n');
  const text = written.slice(mark.length).replace(/\r\n?/g, '\n');
  const { delimiter, rows } = readCsv(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const cellText = (value: string): string => {
    const line = (isFormula(value) ? `'${value}` : value).replace(/\s*\n\s*/g, ' ');
    return line.includes(delimiter) || /["]|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
  };
  const splices = edits.map(({ row, column, text: value }) => {
    const cells = rows[row];
    const cell = cells?.[column];
    if (cell) {
      const from = (starts[cell.line - 1] ?? 0) + cell.column - 1;
      return { from, to: endOfCell(text, from, delimiter), text: cellText(value) };
    }
    // A row that is shorter than its headings gets the cells that it lacks.
    const last = cells?.at(-1);
    if (!cells || !last) throw new RangeError(`no row ${row}`);
    const end = endOfCell(text, (starts[last.line - 1] ?? 0) + last.column - 1, delimiter);
    return { from: end, to: end, text: delimiter.repeat(column - cells.length + 1) + cellText(value) };
  });
  const changed = splices
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, text: value }) => now.slice(0, from) + value + now.slice(to), text);
  const below = added.map((row) => `${row.map(cellText).join(delimiter)}\n`).join('');
  const gap = below !== '' && changed !== '' && !changed.endsWith('\n') ? '\n' : '';
  const whole = changed + gap + below;
  return mark + (isCrlf ? whole.replaceAll('\n', '\r\n') : whole);
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from;
  if (text[at] === '"') {
    for (at++; at < text.length; at++) {
      if (text[at] !== '"') continue;
      if (text[at + 1] !== '"') break;
      at++;
    }
    at++;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++;
  return at;
}
