/** What VS Code writes for its variables; the day and the digits differ each time. */
const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '24',
  RANDOM_HEX: '0a1b2c',
};

const unescaped = (text: string): string => text.replace(/\\([\\$},|])/g, '$1');

/** A snippet as it stands in the file once every stop was left as it is, the first of choices taken. */
export function filledSnippet(body: readonly string[]): string {
  const text = body
    .join('\n')
    .replace(/(?<!\\)\$([A-Z_]+)/g, (_, name: string) => VARIABLES[name] ?? `?${name}?`)
    .replace(
      /(?<!\\)\$\{\d+\|((?:\\.|[^\\|])*)\|\}/g,
      (_, choices: string) => choices.split(/(?<!\\),/)[0] ?? '',
    )
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/(?<!\\)\$0/g, 'Isi.');
  return unescaped(text);
}

/** The same with every key that is offered as a comment in use. */
export const wholeSnippet = (body: readonly string[]): string =>
  filledSnippet(body)
    .replace(/^#(?! )/gm, '')
    .replace(/^# {2}/gm, '  ');
