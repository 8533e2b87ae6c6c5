/** Control characters but tab and line breaks, and the two code points that XML forbids. */
const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** A text as XML and iCalendar can carry it: whole characters, no control characters but tabs and line breaks. */
export const printable = (text: string): string => text.toWellFormed().replace(UNPRINTABLE, '');
