/** They turn the direction of a text: a title with U+202E in it shows another one than it says. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Line ends of other programs. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/gu;
/**
 * All that has no face of its own. What joins the parts of one picture, shapes letters that are not Latin, or makes a
 * flag, stays.
 */
const FACELESS = new RegExp(
  [
    String.raw`[\p{Cc}--[\t\n\r\v\f\u0085]]`,
    String.raw`[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\u{e0001}\u{e0100}-\u{e01ef}]`,
    String.raw`\p{Cs}`,
    String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}[\p{L}--\p{Script=Latin}]])[\u200c\u200d]`,
    String.raw`(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0020}-\u{e007f}]+`,
  ].join('|'),
  'gv',
);

/** A text without signs that nobody sees; where they parted lines or words, a space does. */
export const withoutSigns = (text: string): string => text.replace(BREAKS, ' ').replace(FACELESS, '');

/** Where the first such sign stood, in the text without them, and what they are; `undefined`: there is none. */
export function signsIn(text: string): { offset: number; words: string } | undefined {
  const found = [FACELESS, BREAKS].flatMap((pattern) => [...text.matchAll(pattern)]);
  const first = found.reduce((least, { index }) => Math.min(least, index), text.length);
  if (found.length === 0) return undefined;
  const what = TURNS.test(text) ? 'tanda pembalik arah tulisan' : 'tanda yang tidak terlihat';
  const codes = [...new Set(found.map(([sign]) => codeOf(sign)))].slice(0, 3).join(', ');
  return { offset: withoutSigns(text.slice(0, first)).length, words: `${found.length} ${what} (${codes})` };
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
