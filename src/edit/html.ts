import { escapeHtml } from '../model/html.ts';

/** HTML that was made by `html`: what it took in was escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template; `false`, `null` and `undefined` leave nothing. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** The one way of the room to HTML: every text that is put in is escaped, in content and in quoted attributes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((whole, string, index) => whole + shown(parts[index - 1]) + string));

function shown(part: Part): string {
  if (part === false || part === null || part === undefined) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(shown).join('');
  return escapeHtml(String(part));
}
