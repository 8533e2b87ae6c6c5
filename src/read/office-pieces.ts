import { mayHoldNumber, type Piece } from './numbers-in-pieces.ts';
import { attribute, attributeValues, walkXml } from './walk-xml.ts';

/** Elements whose texts stand side by side on the page: Word and Excel cut a number into several runs. */
const RUNS = new Set(['t', 'delText', 'instrText', 'font', 'span', 'b', 'i', 'u']);
/** Where words end that stand side by side. */
const ENDS = new Set(['p', 'si', 'is', 'text', 'comment', 'tc', 'div', 'textbox']);
const SPACES: Readonly<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '-' };
const COMMENTS = new Set(['comment', 'threadedComment']);

/** A value that a program gave to tell things apart. */
const GUID = /^\{?[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}\}?$/;

const refOf = attribute('ref');

export interface PartWords {
  /** Those that may hold a number of a person. */
  pieces: Piece[];
  hasWords: boolean;
}

/**
 * All words of one part: paragraphs, other texts each for itself, and values of attributes.
 *
 * @param placeOf how people call the place: the paragraph, 1-based, or the cell that a comment belongs to
 * @returns `undefined` for a part whose text cannot be known
 */
export function wordsOf(
  xml: string,
  placeOf: (paragraph: number, cell: string | undefined) => string,
): PartWords | undefined {
  const pieces: Piece[] = [];
  let hasWords = false;
  let [current, words, paragraph]: [string, string, number] = ['', '', 1];
  let cell: string | undefined;
  const add = (text: string): void => {
    if (mayHoldNumber(text)) pieces.push({ at: placeOf(paragraph, cell), text });
  };
  const isKnown = walkXml(xml, {
    open: (name, attributes) => {
      current = name;
      words += SPACES[name] ?? '';
      if (COMMENTS.has(name)) cell = refOf(attributes);
      if (mayHoldNumber(attributes))
        for (const one of attributeValues(attributes)) if (!GUID.test(one)) add(one);
    },
    text: (text) => {
      if (RUNS.has(current)) {
        words += text;
        hasWords ||= text.trim() !== '';
      } else add(text);
    },
    aside: add,
    close: (name) => {
      current = '';
      if (!ENDS.has(name)) return;
      add(words);
      words = '';
      if (name === 'p') paragraph++;
      if (COMMENTS.has(name)) cell = undefined;
    },
  });
  add(words);
  return isKnown ? { pieces, hasWords } : undefined;
}
