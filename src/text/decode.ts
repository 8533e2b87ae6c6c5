export interface DecodedText {
  /** With `\n` line ends and no byte order mark. */
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** The text of a file as Notepad, Excel or a phone saved it; `undefined` for a file that is no text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (!encoding) return undefined;
  const text = decoded(bytes, encoding);
  if (text !== undefined) return { text: plain(text), encoding };
  // Every byte has a meaning in Windows-1252, so it is the last guess for what is not UTF-8, and never for UTF-16.
  if (encoding !== 'utf-8') return undefined;
  return { text: plain(fromWindows1252(bytes)), encoding: 'windows-1252' };
}

/** What Windows-1252 has at 0x80 to 0x9f, in place of controls; five places are empty. */
const CURLY = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Not by `TextDecoder`: that of Node 24.0, the only 24 there is for some Macs, leaves controls (shown 2026-11-30). */
const fromWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => CURLY[sign.charCodeAt(0) - 0x80] ?? sign);

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const plain = (text: string): string => text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n');

/** By byte order mark, else by where the zero bytes of Latin text stand. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.includes(0)) return 'utf-8';
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (index % 2) odd++;
    else even++;
  }
  if (odd > head.length * 0.3 && even < head.length * 0.05) return 'utf-16le';
  if (even > head.length * 0.3 && odd < head.length * 0.05) return 'utf-16be';
  return undefined;
}

/** What UTF-8 looks like after it was once read as Windows-1252: `Ã©` for `é`, `â€œ` for `“`. */
const MOJIBAKE = /Ã[\x80-\xbf]|â€[œ™˜“”\x9d\x94]|Â[\xa0-\xbf]/;

/** The first broken letters with their neighbours; `undefined` when there are none. */
export function mojibakeIn(text: string): { offset: number; sample: string } | undefined {
  const found = MOJIBAKE.exec(text);
  return found
    ? { offset: found.index, sample: text.slice(Math.max(0, found.index - 8), found.index + 10) }
    : undefined;
}

export const hasMojibake = (text: string): boolean => MOJIBAKE.test(text);

/** 1-based line and column of an offset. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return { line, column: offset - text.lastIndexOf('\n', offset - 1) };
}

/** 1-based places of spans that are in order of their offset, in one walk over the text. */
export function placesIn(
  text: string,
  spans: readonly { offset: number; length: number }[],
): { line: number; column: number; length: number }[] {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return spans.map(({ offset, length }) => {
    while (end >= 0 && end < offset) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1, length };
  });
}
