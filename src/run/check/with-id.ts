import { decodeText } from '../../text/decode.ts';

/**
 * A Markdown file with `id` as written at its top, every other byte as it was: encoding, byte order mark, line ends.
 *
 * @returns `undefined` for a file without a top part
 */
export function withId(bytes: Buffer, id: string): Buffer | undefined {
  const encoding = decodeText(bytes)?.encoding;
  if (encoding === undefined) return undefined;
  if (encoding === 'utf-16be') {
    const swapped = withId(Buffer.from(bytes).swap16(), id);
    return swapped?.swap16();
  }
  // Latin-1 keeps every byte as one character: what is not touched comes back as it was.
  const units = encoding === 'utf-16le' ? 'utf16le' : 'latin1';
  const text = bytes.toString(units);
  const changed = withIdIn(text, id);
  return changed === undefined ? undefined : Buffer.from(changed, units);
}

function withIdIn(text: string, id: string): string | undefined {
  const top = /^(?:\uFEFF|\u00EF\u00BB\u00BF)?(?:[ \t]*\r?\n)*---[ \t]*(\r\n|\n|\r)/.exec(text);
  if (!top) return undefined;
  const [opening, lineEnd = '\n'] = top;
  const rest = text.slice(opening.length);
  const end = /^---[ \t]*$/m.exec(rest)?.index ?? rest.length;
  const old = /^id[ \t]*:[^\r\n]*/m.exec(rest.slice(0, end));
  if (!old) return `${opening}id: ${id}${lineEnd}${rest}`;
  return `${opening}${rest.slice(0, old.index)}id: ${id}${rest.slice(old.index + old[0].length)}`;
}
