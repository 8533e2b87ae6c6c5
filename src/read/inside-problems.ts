import { posix } from 'node:path';
import type { FileKind, Inside, InsideFault } from '../koleksi/records.ts';
import * as documents from '../problems/documents.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { sheetBroken, sheetLarge } from '../problems/sheets.ts';
import { LIMITS, limitText } from './limits.ts';

/** Why a document is not published: what of it was not read, or may not go out. */
export const insideProblems = ({ faults = [] }: Inside, kind: FileKind, place: Place): Problem[] =>
  faults.map((fault) => problemOf(fault, kind, place));

function problemOf(fault: InsideFault, kind: FileKind, place: Place): Problem {
  const name = posix.basename(place.path);
  switch (fault.code) {
    case 'LOCKED':
      return documents.documentLocked.at(place, { name });
    case 'BROKEN':
      return kind === 'xlsx' && fault.part === undefined
        ? sheetBroken.at(place, { name })
        : documents.documentBroken.at(place, { name, ...(fault.part && { part: fault.part }) });
    case 'LONG':
      return documents.documentLong.at(place, { name, pages: fault.pages, most: LIMITS.pdfPages.most });
    case 'LARGE': {
      const { most } = LIMITS[fault.of];
      const size = fault.size ?? most;
      return kind === 'xlsx'
        ? sheetLarge.at(place, { name, size, most })
        : documents.documentLarge.at(place, { name, most });
    }
    case 'HEAVY':
      return documents.documentHeavy.at(place, {
        name,
        limit: limitText(LIMITS[fault.limit === 'time' ? 'pdfSeconds' : 'pdfMemoryBytes']),
      });
    case 'ATTACHED':
      return documents.documentAttached.at(place, { name, part: fault.part });
    case 'COMMANDS':
      return documents.documentCommands.at(place, { name });
    default:
      return fault satisfies never;
  }
}
