import type { InsideFault } from '../koleksi/records.ts';
import { mayHoldNumber, type Piece } from './numbers-in-pieces.ts';
import { officeParts } from './office-parts.ts';
import { wordsOf } from './office-pieces.ts';
import { partName } from './part-names.ts';
import { sheetWords } from './sheet-words.ts';
import { attribute, walkXml } from './walk-xml.ts';

const OF_WHOLE_BOOK = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/**
 * All words of a workbook: cells of every sheet, hidden ones too, notes, text boxes, headers, names, properties.
 *
 * @param faults what could not be read is added here
 * @returns `headings`: the first row with words of the first sheet that has one
 */
export function workbookWords(
  bytes: Uint8Array,
  faults: InsideFault[],
): { pieces: Piece[]; headings?: readonly string[] } {
  const book = bookOf(bytes);
  const pieces: Piece[] = [];
  let headings: { order: number; row: readonly string[] } | undefined;
  for (const part of officeParts(bytes, 'xlsxUnpackedBytes', faults)) {
    const sheet =
      book.sheets.get(part.name) ??
      (SHEET.test(part.name) ? { name: part.name, order: Infinity } : undefined);
    if (part.name === book.stringsIn) continue;
    const words = sheet
      ? sheetWords(part.text, sheet.name, book.strings)
      : wordsOf(part.text, (_, cell) => (cell ? `catatan sel ${cell}` : partName(part.name)));
    if (!words) faults.push({ code: 'BROKEN', part: part.name });
    else for (const piece of words.pieces) pieces.push(piece);
    if (
      sheet &&
      words &&
      'headings' in words &&
      words.headings &&
      sheet.order < (headings?.order ?? Infinity)
    ) {
      headings = { order: sheet.order, row: words.headings };
    }
  }
  pieces.push(...book.strings.unused('tulisan yang tidak tampak di sel'));
  return { pieces, ...(headings && { headings: headings.row }) };
}

/** Texts that cells name by their number. */
export class SharedStrings {
  readonly #texts: readonly string[];
  readonly #used = new Set<number>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  use(index: number): string {
    const text = this.#texts[index] ?? '';
    if (mayHoldNumber(text)) this.#used.add(index);
    return text;
  }

  unused = (at: string): Piece[] =>
    this.#texts.flatMap((text, index) =>
      mayHoldNumber(text) && !this.#used.has(index) ? [{ at, text }] : [],
    );
}

interface Book {
  /** By the path of their part. */
  sheets: Map<string, { name: string; order: number }>;
  strings: SharedStrings;
  stringsIn: string | undefined;
}

const idOf = attribute('id');
const relationIdOf = attribute('Id');
const targetOf = attribute('Target');
const nameOf = attribute('name');

/** What the parts of the whole book say; what is wrong with them is told when all parts are read. */
function bookOf(bytes: Uint8Array): Book {
  const relations = new Map<string, string>();
  const named: { id: string; name: string }[] = [];
  let strings: string[] | undefined;
  let stringsIn: string | undefined;
  const wants = (name: string): boolean => OF_WHOLE_BOOK.test(name);
  for (const { name: part, text } of officeParts(bytes, 'xlsxUnpackedBytes', [], wants)) {
    if (/sharedStrings/i.test(part)) {
      strings = stringsOf(text);
      stringsIn = strings && part;
    } else {
      walkXml(text, {
        open: (name, attributes) => {
          if (name === 'sheet')
            named.push({ id: idOf(attributes) ?? '', name: plain(nameOf(attributes) ?? '') });
          if (name !== 'Relationship') return;
          const target = targetOf(attributes) ?? '';
          relations.set(
            relationIdOf(attributes) ?? '',
            target.startsWith('/') ? target.slice(1) : `xl/${target}`,
          );
        },
        close: () => undefined,
        text: () => undefined,
        aside: () => undefined,
      });
    }
  }
  const sheets = new Map(named.map(({ id, name }, order) => [relations.get(id) ?? id, { name, order }]));
  return { sheets, strings: new SharedStrings(strings ?? []), stringsIn };
}

/** `undefined` where they cannot be known. */
function stringsOf(xml: string): string[] | undefined {
  const texts: string[] = [];
  let words = '';
  const isKnown = walkXml(xml, {
    open: () => undefined,
    close: (name) => {
      if (name !== 'si') return;
      texts.push(words.trim());
      words = '';
    },
    text: (text) => {
      words += text;
    },
    aside: () => undefined,
  });
  return isKnown ? texts : undefined;
}

const plain = (written: string): string =>
  written.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
