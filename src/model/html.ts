const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The one way from text to HTML, in content and in quoted attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

/** ` name="value"`, nothing where there is no value. `name` comes from our own code, never from content. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(String(value))}"`;

/**
 * An address as it may stand in `href` or `src`.
 *
 * The reader refuses other schemes with a problem; this is the second lock on the same door.
 *
 * @throws Error on any scheme that a browser would run
 */
export function safeHref(href: string): string {
  // Browsers drop control characters and spaces before they look for the scheme.
  const bare = [...href].filter((sign) => sign > ' ' && !(sign >= '\u007f' && sign <= '\u009f')).join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && !['https', 'http', 'mailto', 'tel'].includes(scheme)) {
    throw new Error(`the reader let an address pass: ${href}`);
  }
  return href;
}
