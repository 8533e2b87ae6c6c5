/** What was written, in code type: on one line, cut where it is long, so that no message is ruled by what it quotes. */
export function quote(written: string, most = 60): string {
  const line = written.replaceAll('`', '´').replace(/\s+/g, ' ').trim();
  return `\`${line.length > most ? `${line.slice(0, most)}…` : line}\``;
}

/** What an item of a list has in place of a key. */
export const ITEM = '-';

/** `a`, `a dan b`, `a, b, dan c`. */
export function enumerated(words: readonly string[], last = 'dan'): string {
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`;
}

/** Each word in code type: `` `a`, `b`, dan `c` ``. */
export const quotedList = (words: readonly string[], last = 'dan'): string =>
  enumerated(
    words.map((word) => quote(word)),
    last,
  );

/** `pakai salah satu: …`; where there are too many to read, `betulkan namanya`. */
export const anyOf = (known: readonly string[]): string =>
  known.length > 12 ? 'betulkan namanya' : `pakai salah satu: ${quotedList(known, 'atau')}`;

/** Row numbers for people: `3`, `3–5 dan 9`; a long list is cut. */
export function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return texts.length > 8
    ? `${texts.slice(0, 8).join(', ')}, dan ${texts.length - 8} tempat lain`
    : enumerated(texts);
}

/** `12,4 MB`, `512 KB`: for messages about weight. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${String(Math.round(bytes / 100_000) / 10).replace('.', ',')} MB`;
}

/** The remedy of a mistyped name: the nearest known one, else what else can be done. */
export const suggestionOr = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Mungkin maksudnya ${quote(suggestion)}?`;

/** `20.000`: a count with dots between thousands. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** The same words at the beginning of a sentence. */
export const capital = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
