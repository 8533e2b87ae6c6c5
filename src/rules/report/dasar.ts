/** How the catalogue marks a law that was not yet read in its own text. */
const UNREAD = / \(belum dibaca\)$/;

/** What the mark of such a law says, once for a whole report. */
export const UNREAD_TEXT = '* Naskah peraturan ini belum dibaca sendiri oleh penyusun aturan.';

/** `Perpres 39/2019 (belum dibaca)` as `Perpres 39/2019*`. */
export const withMark = (dasar: string): string => dasar.replace(UNREAD, '*');

export const isUnread = (dasar: readonly string[]): boolean => dasar.some((one) => UNREAD.test(one));

/** `UU 25/2009 pasal 15 huruf b dan 22` as `UU 25/2009`. */
export const lawOf = (dasar: string): string => withMark(dasar).replace(/ (pasal|butir) .*$/, '');
