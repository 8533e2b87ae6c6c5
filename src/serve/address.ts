/** No address of ours comes near it; what is longer is answered 414. */
export const LONGEST_ADDRESS = 2_048;

/**
 * Address of a request line, decoded, without its query: `/berita/a%20b/?x` → `/berita/a b/`.
 *
 * @returns `undefined` for what no page of ours is named, and what could lead out of a folder: `..` in any spelling,
 * an encoded slash, a backslash, a control character, `//`
 */
export function addressOf(url: string | undefined): string | undefined {
  const path = /^\/[^?#]*/.exec(url ?? '')?.[0];
  if (path === undefined || /%(2f|5c|25)/i.test(path)) return undefined;
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const isOdd = /\\|\p{Cc}|\/\/|(^|\/)\.\.?(\/|$)/u.test(plain);
  return isOdd ? undefined : plain;
}
