/** Sixteen digits or more, also with up to three dots, spaces or hyphens between two of them: NIK, No. KK, NIP, card numbers. */
const LONG_NUMBER = /\d(?:[ .\u00a0-]{0,3}\d){15,}/g;

/** Control and format characters: they could drive the terminal, or show a text other than the one that is there. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * The text with every long run of digits made unreadable (UU 27/2022 pasal 65) and every unprintable character made visible.
 *
 * Length and place of all else stay.
 */
export const masked = (text: string): string =>
  text
    .replace(LONG_NUMBER, (run) => run.replace(/\d/g, '•'))
    .replace(UNPRINTABLE, (sign) => '·'.repeat(sign.length));
