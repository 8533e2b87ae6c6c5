import type { CellStyle } from 'hucre/xlsx';

/** A font without a name is drawn with serifs. */
const FONT = 'Calibri';
const rgb = (code: string) => ({ rgb: code });
const LINE = { style: 'thin', color: rgb('B8C4D0') } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const fill = (code: string) => ({ type: 'pattern', pattern: 'solid', fgColor: rgb(code) }) as const;
const TOP = { wrapText: true, vertical: 'top' } as const;

/** How the cells of a form look; `@` keeps every nought, for it is text before anyone types. */
export const look = {
  title: { font: { name: FONT, size: 16, bold: true } },
  hint: { font: { name: FONT, size: 10, color: rgb('44546A') }, alignment: TOP },
  head: {
    font: { name: FONT, size: 10, bold: true, color: rgb('FFFFFF') },
    ...{ fill: fill('1F4E79'), border: BOX, alignment: TOP },
  },
  group: { font: { name: FONT, size: 11, bold: true }, fill: fill('DDE6F0'), border: BOX, alignment: TOP },
  label: { font: { name: FONT, size: 10, bold: true }, border: BOX, alignment: TOP },
  plain: { font: { name: FONT, size: 10 }, alignment: TOP },
  help: { font: { name: FONT, size: 10, color: rgb('44546A') }, border: BOX, alignment: TOP },
  locked: { font: { name: FONT, size: 10 }, border: BOX, alignment: TOP, numFmt: '@' },
  answer: {
    font: { name: FONT, size: 10 },
    ...{ fill: fill('FFF6DB'), border: BOX, alignment: TOP, numFmt: '@', protection: { locked: false } },
  },
  example: {
    font: { name: FONT, size: 10, italic: true, color: rgb('44546A') },
    border: BOX,
    alignment: TOP,
  },
} as const satisfies Record<string, CellStyle>;
