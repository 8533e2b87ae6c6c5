import { escapeHtml } from '../../model/html.ts';

/** HTML that may stand as it is; only `html` makes it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | false | undefined | null | readonly Part[];

/** A template whose values are escaped, but for HTML that a template made. */
export const html = (strings: TemplateStringsArray, ...values: readonly Part[]): Html =>
  new Html(strings.map((text, at) => text + (at < values.length ? textOf(values[at]) : '')).join(''));

function textOf(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (part === false || part === undefined || part === null) return '';
  return escapeHtml(String(part));
}
