/** Sixteen digits or more, also with up to three dots, spaces or hyphens between two of them: NIK, No. KK, NIP, card numbers. */
const LONG_NUMBER = /\d(?:[ .\u00a0-]{0,3}\d){15,}/g;

/** The text with every long run of digits made unreadable; length and place of all else stay (UU 27/2022 pasal 65). */
export const masked = (text: string): string =>
  text.replace(LONG_NUMBER, (run) => run.replace(/\d/g, '•'));
