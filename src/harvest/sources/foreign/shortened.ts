const MOST = 280;

/** The first words of a text, one or two sentences long; `null` for none. */
export function shortened(text: string): string | null {
  const flat = text
    .replace(/\s*\[(?:…|&hellip;|\.\.\.)\]$/, ' …')
    .replace(/\s+/g, ' ')
    .trim();
  if (flat === '') return null;
  return flat.length <= MOST
    ? flat
    : `${flat.slice(0, flat.lastIndexOf(' ', MOST) + 1 || MOST).trim()} …`.toWellFormed();
}
