import type { Facts } from './facts.ts';
import { filled } from './fill.ts';

/** A body of Markdown: lines that need what nobody knows are gone, and so are gaps between lines that grew by it. */
export const filledMarkdown = (text: string, facts: Facts): string =>
  text
    .split('\n')
    .flatMap((line) => filled(line, facts, inMarkdown))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Signs that would begin something in Markdown stand for themselves. */
export const inMarkdown = (word: string): string =>
  word
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** A table: what nobody knows is an empty cell. The template itself quotes no cell. */
export const filledCsv = (text: string, facts: Facts): string =>
  `${text
    .trim()
    .split('\n')
    .flatMap((line) =>
      filled(line, known(facts), (word) => word.replaceAll(';', SEMICOLON).replace(/\s+/g, ' ')),
    )
    .map((line) => line.split(';').map(cellOf).join(';'))
    .join('\n')}\n`;

/** Stands for a `;` of a word while the cells of its line are told apart; no text holds it. */
const SEMICOLON = '\u0000';

function cellOf(cell: string): string {
  const text = cell.replaceAll(SEMICOLON, ';');
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const known = ({ words, lists }: Facts): Facts => ({
  words: Object.fromEntries(Object.entries(words).map(([name, word]) => [name, word ?? ''])),
  lists,
});
