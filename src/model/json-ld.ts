/** What JSON can hold; a key whose value is `undefined` is left out. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

const RISKY: Readonly<Record<string, string>> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };

/**
 * Text of a `<script type="application/ld+json">`: no content can end the element or begin another, for it holds no
 * `<`, `>` or `&`. JSON reads the escapes as the same signs.
 */
export const jsonLdText = (value: Json): string =>
  JSON.stringify(value).replace(/[<>&]/g, (sign) => RISKY[sign] ?? '');
