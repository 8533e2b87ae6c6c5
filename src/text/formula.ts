/** A command to another program, wherever it stands behind the first sign: `cmd|' /C calc'!A0`. */
const COMMAND = /\|[^|]*!/;
/** A function, a sheet or a program right behind the signs: `SUM(`, `Data!A1`, `cmd|`. */
const CALL = /^[=+\-@(]+[a-z_$][\w.$]*(?:\(|\||!\S)/i;
/** `-2+3`, `+1*A1`. Digits and hyphens alone are a telephone number or a range. */
const SUM = /^[+-]+\d[\d.,]*[-+*/^&]/;
const DIGITS_AND_HYPHENS = /^[+-]?\d[\d\s().-]*$/;

/**
 * Whether a spreadsheet would run this cell instead of showing it.
 *
 * A negative number, a telephone number and a remark such as `- selesai` are shown.
 */
export function isFormula(written: string): boolean {
  // Signs of full width and signs nobody sees are no hindrance to a spreadsheet.
  const text = written
    .normalize('NFKC')
    .replace(/^[\s\p{Cf}"]+/u, '')
    .trimEnd();
  if (!/^[=+\-@]/.test(text)) return false;
  if (/^=\S/.test(text) || COMMAND.test(text)) return true;
  const tight = text.startsWith('=') ? text.replace(/^=\s+/, '=') : text;
  return CALL.test(tight) || (SUM.test(text) && !DIGITS_AND_HYPHENS.test(text));
}

/** The same for a program that parts cells at another sign than we do: `x,=cmd|…` is one cell to us and two to it. */
export const holdsFormula = (cell: string): boolean =>
  /[=+\-@＝＋－＠]/.test(cell) && (isFormula(cell) || cell.split(/[;,\t\n]/).some(isFormula));
