export type ExcelDamage = 'CODE_BECAME_DATE' | 'SCIENTIFIC' | 'DIGITS_LOST' | 'CELL_ERROR' | 'FORMULA';

const MONTH = '(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|ags|agt|aug|sep|okt|oct|nov|nop|des|dec)[a-z]*';
const DAY_AND_MONTH = new RegExp(`^(\\d{1,2}[-/ ]${MONTH}([-/ ]\\d{2,4})?|${MONTH}[-/ ]\\d{2,4})$`, 'i');
const WHOLE_DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$|^\d{4}-\d\d-\d\d( 00:00:00)?$/;

/** What Excel did to a code, NIP or phone number; `undefined` when it looks whole. The original cannot be restored. */
export function excelDamageOf(text: string): ExcelDamage | undefined {
  if (text.length > 60) return undefined;
  if (DAY_AND_MONTH.test(text) || WHOLE_DATE.test(text)) return 'CODE_BECAME_DATE';
  if (/^\d([.,]\d+)?e\+?\d+$/i.test(text)) return 'SCIENTIFIC';
  // Excel keeps 15 digits. A 16-digit number that ends in one 0 proves nothing.
  if (/^\d{15}0{2,}$/.test(text)) return 'DIGITS_LOST';
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)$/.test(text)) return 'CELL_ERROR';
  return text.startsWith('=') ? 'FORMULA' : undefined;
}
