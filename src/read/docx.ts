import { unpackedEntry } from './unzip.ts';
import { zipEntriesOf } from './zip.ts';

const MOST_BYTES = 16_000_000;

/** Parts of a Word document that hold what people read. */
const PARTS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/;

/** Text of a Word document, a line for each paragraph; `undefined` for what is none. */
export function docxTextOf(bytes: Uint8Array): string | undefined {
  const names = zipEntriesOf(bytes)
    ?.map(({ name }) => name)
    .filter((name) => PARTS.test(name));
  return names
    ?.map((name) => unpackedEntry(bytes, name, MOST_BYTES)?.toString('utf8') ?? '')
    .map(textOf)
    .join('\n');
}

/** A number may be cut into several runs: tags vanish without a trace, paragraphs end a line. */
const textOf = (xml: string): string =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:(tab|br)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '');
