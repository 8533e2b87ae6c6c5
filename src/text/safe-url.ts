const SCHEMES = ['https', 'http', 'mailto', 'tel'];

/** Scheme of an address in lower case; `undefined` for one without. Signs that browsers drop are dropped first. */
export function schemeOf(url: string): string | undefined {
  const bare = url.replace(/[\p{Cc}\s]/gu, '');
  return /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
}

/** Whether a link may lead there: a known scheme, or an address of the same situs. */
export function isSafeUrl(url: string): boolean {
  const scheme = schemeOf(url);
  if (scheme !== undefined) return SCHEMES.includes(scheme);
  // `//host` and `\\host` are other hosts to a browser.
  return !/^[\\/]{2}|^\\/.test(url.replace(/[\p{Cc}\s]/gu, ''));
}
