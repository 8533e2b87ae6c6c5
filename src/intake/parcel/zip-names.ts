/** What the upper half of code page 437 holds: names as Windows packed them for decades. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/**
 * Name of an entry as its sender sees it: UTF-8 with or without a word that it is, Windows-1252, code page 437.
 *
 * The bytes between 0x91 and 0x97 are quotes and dashes to Windows, and rare letters to the old code page.
 */
export function entryName(raw: Uint8Array, isUtf8: boolean): string {
  const name = decoded(raw, isUtf8);
  return name.normalize('NFC').replaceAll('\\', '/');
}

function decoded(raw: Uint8Array, isUtf8: boolean): string {
  const bytes = Buffer.from(raw);
  if (isUtf8 || bytes.every((byte) => byte < 128)) return bytes.toString('utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // What is no UTF-8 was packed by an older program.
    if (!(error instanceof TypeError)) throw error;
  }
  const isWindows = bytes.some((byte) => byte >= 0x91 && byte <= 0x97);
  if (isWindows) return new TextDecoder('windows-1252').decode(bytes);
  return [...bytes]
    .map((byte) => (byte < 128 ? String.fromCharCode(byte) : (CP437[byte - 128] ?? '')))
    .join('');
}
