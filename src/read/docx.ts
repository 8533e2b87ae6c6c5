import type { InsideFault } from '../koleksi/records.ts';
import type { Piece } from './numbers-in-pieces.ts';
import { type OfficePart, officeParts } from './office-parts.ts';
import { wordsOf } from './office-pieces.ts';
import { partName } from './part-names.ts';

/**
 * All words of a Word document: paragraphs, headers and footers, notes, comments, text boxes, charts, properties.
 *
 * @param faults what could not be read is added here
 */
export function docxWords(bytes: Uint8Array, faults: InsideFault[]): { pieces: Piece[]; hasText: boolean } {
  const pieces: Piece[] = [];
  let hasText = false;
  for (const part of officeParts(bytes, 'docxUnpackedBytes', faults)) {
    const words = wordsOf(part.text, (paragraph) => placeIn(part, paragraph));
    if (!words) {
      faults.push({ code: 'BROKEN', part: part.name });
      continue;
    }
    pieces.push(...words.pieces);
    hasText ||= words.hasWords && part.name.startsWith('word/');
  }
  return { pieces, hasText };
}

const placeIn = ({ name }: OfficePart, paragraph: number): string =>
  name === 'word/document.xml' ? `paragraf ${paragraph}` : partName(name);
