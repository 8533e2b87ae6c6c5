import { cellRef } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { docxTextOf } from './docx.ts';
import { niksIn } from './nik.ts';
import { nipsIn } from './nip.ts';
import { pdfOf } from './pdf.ts';
import type { Inside } from './records.ts';
import { MOST_ROWS, MOST_UNPACKED } from './xlsx.ts';
import { zipEntriesOf } from './zip.ts';

/** One piece of text in a document, and what people call its place: `halaman 3`, `sel B12`. */
interface Piece {
  at: string;
  text: string;
}

/** What is told of a document is enough for a finding; a list of a thousand is one finding. */
const MOST_FOUND = 20;

/**
 * What the rules must know of a document that is offered as it is. Only facts are kept, never its text.
 *
 * @returns `{}` for one that cannot be read
 */
export async function insideOf(kind: 'pdf' | 'xlsx' | 'docx', bytes: Uint8Array): Promise<Inside> {
  switch (kind) {
    case 'pdf': {
      const read = await pdfOf(bytes);
      if (!read) return {};
      const { pages, texts } = read;
      const pieces = texts.map((text, index) => ({ at: `halaman ${index + 1}`, text }));
      return { ...numbersIn(pieces), pages, hasText: texts.some((text) => text.trim() !== '') };
    }
    case 'docx': {
      const text = docxTextOf(bytes) ?? '';
      const pieces = text.split('\n').map((line, index) => ({ at: `paragraf ${index + 1}`, text: line }));
      return { ...numbersIn(pieces), hasText: text.trim() !== '' };
    }
    case 'xlsx':
      return sheetFacts(bytes);
    default:
      return kind satisfies never;
  }
}

function numbersIn(pieces: readonly Piece[]): Pick<Inside, 'nik' | 'nip'> {
  const where = (find: (text: string) => readonly unknown[]): string[] =>
    pieces
      .filter(({ text }) => /\d{4}/.test(text) && find(text).length > 0)
      .map(({ at }) => at)
      .slice(0, MOST_FOUND);
  const [nik, nip] = [where(niksIn), where(nipsIn)];
  return { ...(nik.length > 0 && { nik }), ...(nip.length > 0 && { nip }) };
}

/** Every sheet, hidden ones too: the file is offered whole. */
async function sheetFacts(bytes: Uint8Array): Promise<Inside> {
  const unpacked = zipEntriesOf(bytes)?.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked === undefined || unpacked > MOST_UNPACKED) return {};
  try {
    const { sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS });
    const pieces = sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.map((value, c) => ({ at: `sel ${cellRef(r, c)} lembar ${name}`, text: textOf(value) })),
      ),
    );
    const headings = sheets
      .flatMap(({ rows }) => rows.slice(0, 10))
      .map((row) => row.map(textOf).filter((text) => /\p{L}/u.test(text)))
      .find((row) => row.length > 1);
    return { ...numbersIn(pieces), ...(headings && { headings }) };
  } catch {
    return {};
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
