export type NumberFault = 'SCIENTIFIC' | 'ENGLISH_NUMBER' | 'AMBIGUOUS' | 'NOT_A_NUMBER' | 'TOO_MANY_DIGITS';

/**
 * `DOT`: `1.250` is read as 1250 and may be 1,25; `COMMA`: `1,250` is read as 1,25 and may be 1250: the rest of the
 * column tells. `DOT_DECIMAL`: `2.5` is read as 2,5.
 */
export type NumberDoubt = 'DOT' | 'COMMA' | 'DOT_DECIMAL';

export type ReadNumber =
  | { empty: true }
  | { fault: NumberFault }
  | {
      value: number;
      /** Digits written after the comma. */
      decimals: number;
      /** Written with `%`; `value` is then the part of one: `45%` is 0.45. */
      percent: boolean;
      doubt?: NumberDoubt;
      /** With `DOT` and `COMMA`: the value when it is read in the other way. */
      other?: number;
    };

const SCALE: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  juta: 1e6,
  jt: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  triliun: 1e12,
};

const UNREADABLE_BEYOND = 60;

/** A number as people in Indonesia write it: dot for thousands, comma for decimals, `Rp`, `%`, `(1.000)` for less than nothing. */
export function numberOf(written: string): ReadNumber {
  if (written.length > UNREADABLE_BEYOND) return { fault: 'NOT_A_NUMBER' };
  let text = written.normalize('NFKC').replace(/\s+/g, ' ').replace(/[−–]/g, '-').trim();
  if (text === '' || text === '-') return { empty: true };
  let sign = 1;
  if (/^\(.*\)$/.test(text)) {
    sign = -1;
    text = text.slice(1, -1).trim();
  }
  const money = /^(-)?\s*(?:rp\.?|idr)\s*(-)?\s*/i.exec(text);
  if (money) {
    if (money[1] || money[2]) sign = -sign;
    text = text.slice(money[0].length);
  }
  text = text
    .replace(/\s*rupiah$/i, '')
    .replace(/,\s*[-=]{1,3}$/, '')
    .replace(/\.-$/, '')
    .trim();
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1).trim();
  if (/^[-+]/.test(text)) {
    if (text.startsWith('-')) sign = -sign;
    text = text.slice(1).trim();
  }
  if (/^\d+([.,]\d+)?e[+-]?\d+$/i.test(text)) return { fault: 'SCIENTIFIC' };
  const word = /^(.*\d)\s*(ribu|rb|juta|jt|mil[iy]ar|triliun)$/i.exec(text);
  if (word) text = (word[1] ?? '').trim();
  const scale = word ? (SCALE[(word[2] ?? '').toLowerCase()] ?? 1) : 1;

  const digits = digitsOf(text);
  if ('fault' in digits) return digits;
  const { whole, part, doubt } = digits;
  // Beyond 15 digits a double no longer holds every number.
  if (whole.length + part.length > 15) return { fault: 'TOO_MANY_DIGITS' };
  const amountOf = (number: string): number => {
    const value = (sign * Number(number) * scale) / (percent ? 100 : 1);
    // `1,1 juta` is 1100000.0000000001 to a double.
    const exact = word ? Math.round(value * 100) / 100 : value;
    return exact === 0 ? 0 : exact;
  };
  const value = amountOf(part ? `${whole}.${part}` : whole);
  const read = { value, decimals: part.length, percent };
  if (doubt === 'COMMA') return { ...read, doubt, other: amountOf(`${whole}${part}`) };
  if (doubt === 'DOT') return { ...read, doubt, other: amountOf(`${whole.slice(0, -3)}.${whole.slice(-3)}`) };
  return doubt ? { ...read, doubt } : read;
}

function digitsOf(
  text: string,
): { whole: string; part: string; doubt?: NumberDoubt } | { fault: NumberFault } {
  if (/^\d+$/.test(text)) return { whole: text, part: '' };
  // Nobody parts thousands behind a nought: `0.125` is an eighth.
  if (/^0\.\d+$/.test(text)) return { whole: '0', part: text.slice(2), doubt: 'DOT_DECIMAL' };
  if (/^\d{1,3}([. ]\d{3})+(,\d+)?$/.test(text)) {
    const [whole = '', part = ''] = text.split(',');
    const doubt = /^\d{1,3}\.\d{3}$/.test(text) ? 'DOT' : undefined;
    return { whole: whole.replace(/[. ]/g, ''), part, ...(doubt && { doubt }) };
  }
  if (/^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3}(,\d{3})+\.\d+$/.test(text)) return { fault: 'ENGLISH_NUMBER' };
  if (/^\d+,\d+$/.test(text)) {
    const [whole = '', part = ''] = text.split(',');
    return { whole, part, ...(/^[1-9]\d{0,2},\d{3}$/.test(text) && { doubt: 'COMMA' }) };
  }
  if (/^\d+\.(\d{1,2}|\d{4,})$/.test(text)) {
    const [whole = '', part = ''] = text.split('.');
    return { whole, part, doubt: 'DOT_DECIMAL' };
  }
  return { fault: /^[\d., ]+$/.test(text) ? 'AMBIGUOUS' : 'NOT_A_NUMBER' };
}
