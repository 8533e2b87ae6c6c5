import { cellRef } from 'hucre';
import { mayHoldNumber, type Piece } from './numbers-in-pieces.ts';
import { attribute, attributeValues, walkXml } from './walk-xml.ts';

/** The row of headings stands among the first. */
const HEADINGS_WITHIN = 10;

const typeOf = attribute('t');
const refOf = attribute('r');

/**
 * All words of one sheet: its cells with their formulas, headers and footers, and what belongs to it beside.
 *
 * @param strings texts that cells name by their number
 * @returns `undefined` for a sheet whose text cannot be known
 */
export function sheetWords(
  xml: string,
  sheet: string,
  strings: { use: (index: number) => string },
): { pieces: Piece[]; headings?: readonly string[] } | undefined {
  const pieces: Piece[] = [];
  let headings: readonly string[] | undefined;
  let [row, column] = [0, 0];
  let rowTexts: string[] = [];
  let cell: { ref: string; type: string | undefined; value: string; formula: string } | undefined;
  let current = '';
  const add = (at: string, text: string): void => {
    if (mayHoldNumber(text)) pieces.push({ at, text });
  };
  const isKnown = walkXml(xml, {
    open: (name, attributes) => {
      current = name;
      if (name === 'row') {
        row = Number(refOf(attributes)) || row + 1;
        column = 0;
        rowTexts = [];
      } else if (name === 'c') {
        column++;
        const ref = refOf(attributes) ?? cellRef(Math.max(0, row - 1), column - 1);
        cell = { ref, type: typeOf(attributes), value: '', formula: '' };
      } else if (mayHoldNumber(attributes)) {
        for (const value of attributeValues(attributes)) add(`lembar ${sheet}`, value);
      }
    },
    text: (text) => {
      if (!cell) add(`lembar ${sheet}`, text);
      else if (current === 'f') cell.formula += text;
      else cell.value += text;
    },
    aside: (text) => add(`lembar ${sheet}`, text),
    close: (name) => {
      current = '';
      if (name === 'c' && cell) {
        const at = `sel ${cell.ref} lembar ${sheet}`;
        const text = cell.type === 's' ? strings.use(Number(cell.value)) : cell.value.trim();
        add(at, cell.type === undefined || cell.type === 'n' ? digitsOf(text) : text);
        add(at, cell.formula);
        if (row <= HEADINGS_WITHIN && /\p{L}/u.test(text) && cell.type !== undefined && cell.type !== 'n')
          rowTexts.push(text);
        cell = undefined;
      } else if (name === 'row' && rowTexts.length > 1) headings ??= rowTexts;
    },
  });
  return isKnown ? { pieces, ...(headings && { headings }) } : undefined;
}

/**
 * A number as its digits. Excel keeps fifteen of them: sixteen are written as the amount they became, which says that
 * the last may be lost.
 */
function digitsOf(written: string): string {
  const value = Number(written);
  if (!Number.isInteger(value) || value < 1e15 || value >= 1e18) return written;
  const digits = String(BigInt(value));
  return digits.length === 16 ? `${digits[0]}.${digits.slice(1)}E15` : digits;
}
