import type { Inside, InsideFacts, InsideFault } from '../koleksi/records.ts';
import { docxWords } from './docx.ts';
import { LIMITS } from './limits.ts';
import { numbersIn } from './numbers-in-pieces.ts';
import { pdfOf } from './pdf.ts';
import { pdfStructureOf } from './pdf-structure.ts';
import { workbookWords } from './workbook-words.ts';

/** A fault or two says what to do; a broken package has one for each of its parts. */
const MOST_FAULTS = 3;

/** What the rules must know of a document that is offered as it is. Only facts are kept, never its text. */
export async function insideOf(kind: 'pdf' | 'xlsx' | 'docx', bytes: Uint8Array): Promise<Inside> {
  switch (kind) {
    case 'pdf':
      return insideOfPdf(bytes);
    case 'docx': {
      const faults: InsideFault[] = [];
      const { pieces, hasText } = docxWords(bytes, faults);
      return insideWith({ ...numbersIn(pieces), hasText }, faults);
    }
    case 'xlsx': {
      const faults: InsideFault[] = [];
      const { pieces, headings } = workbookWords(bytes, faults);
      return insideWith({ ...numbersIn(pieces), ...(headings && { headings }) }, faults);
    }
    default:
      return kind satisfies never;
  }
}

/** Whether it may be remembered: another machine, or this one at another time, would find out the same. */
export const isSettled = ({ read }: Inside): boolean => read === 'whole';

const WHY_NOT = {
  slow: { code: 'HEAVY', limit: 'time' },
  heavy: { code: 'HEAVY', limit: 'memory' },
  locked: { code: 'LOCKED' },
  broken: { code: 'BROKEN' },
} as const satisfies Record<string, InsideFault>;

async function insideOfPdf(bytes: Uint8Array): Promise<Inside> {
  const { isWhole, hasCommands, hasAttachments, hasHidden, unpackedBytes } = pdfStructureOf(bytes);
  if (unpackedBytes > LIMITS.pdfUnpackedBytes.most) {
    return { read: 'none', faults: [{ code: 'LARGE', size: unpackedBytes, of: 'pdfUnpackedBytes' }] };
  }
  const read = await pdfOf(bytes);
  if (read.state !== 'read') return { read: 'none', faults: [WHY_NOT[read.state]] };
  const { pages, pieces, hasText, unread, isFull, attachments } = read;
  const faults: InsideFault[] = unread.map((page) => ({ code: 'BROKEN', part: `halaman ${page}` }));
  if (!isWhole || (hasHidden && unread.length === 0)) faults.push({ code: 'BROKEN' });
  if (pages > LIMITS.pdfPages.most) faults.push({ code: 'LONG', pages });
  if (isFull) faults.push({ code: 'LARGE', of: 'pdfTextBytes' });
  if (attachments.length > 0 || hasAttachments)
    faults.push({ code: 'ATTACHED', part: attachmentsText(attachments) });
  if (hasCommands || read.hasCommands) faults.push({ code: 'COMMANDS' });
  return insideWith({ ...numbersIn(pieces), pages, hasText }, faults);
}

const attachmentsText = ([first, ...more]: readonly string[]): string =>
  first === undefined
    ? 'lampiran atau formulir khusus'
    : `lampiran ${first}${more.length > 0 ? ` dan ${more.length} lampiran lain` : ''}`;

/** What was found in a document, of which a part may not have been read. */
function insideWith(facts: InsideFacts, faults: readonly InsideFault[]): Inside {
  const isWhole = faults.every(({ code }) => code === 'COMMANDS');
  return {
    read: isWhole ? 'whole' : 'part',
    ...facts,
    ...(faults.length > 0 && { faults: faults.slice(0, MOST_FAULTS) }),
  };
}
