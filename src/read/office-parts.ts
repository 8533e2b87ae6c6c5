import type { InsideFault } from '../koleksi/records.ts';
import { decodeText } from '../text/decode.ts';
import { LIMITS } from './limits.ts';
import { sniff } from './sniff.ts';
import { unpackedParts } from './unzip.ts';
import { zipEntriesOf } from './zip.ts';

/** A part of a document that is text: XML, or a file of words put into it. */
export interface OfficePart {
  /** Its path in the package; of a package in a package behind that of the outer one. */
  name: string;
  text: string;
}

/** A document may hold a workbook, as behind a chart, and that one a document again; nobody needs more. */
const MOST_DEEP = 3;

/** What shows a picture, a letter or plays a sound, and settings of printers: no words of their own. */
const WITHOUT_WORDS =
  /(?:^|\/)(?:media\/[^/]+\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|webp|mp[34]|m4a|wav|avi|wmv|mov)|thumbnail\.\w+|printerSettings\d*\.bin|[^/]+\.(?:odttf|fntdata|ttf))$/i;

/**
 * Every part of an Office file that holds words, one after another.
 *
 * @param faults what could not be read is added here
 * @param wants by its name in the package; what is not wanted is not unpacked
 */
export function* officeParts(
  bytes: Uint8Array,
  limit: 'xlsxUnpackedBytes' | 'docxUnpackedBytes',
  faults: InsideFault[],
  wants: (name: string) => boolean = () => true,
): Generator<OfficePart> {
  yield* partsOf(bytes, { left: LIMITS[limit].most, limit, faults, wants, within: '', depth: 1 });
}

interface Budget {
  left: number;
  limit: 'xlsxUnpackedBytes' | 'docxUnpackedBytes';
  faults: InsideFault[];
  wants: (name: string) => boolean;
  within: string;
  depth: number;
}

function* partsOf(bytes: Uint8Array, budget: Budget): Generator<OfficePart> {
  const { faults, within, depth, limit } = budget;
  const entries = zipEntriesOf(bytes);
  const part = within.slice(0, -1);
  if (!entries) {
    faults.push({ code: 'BROKEN', ...(part && { part }) });
    return;
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > budget.left) {
    faults.push({ code: 'LARGE', of: limit, size: unpacked + LIMITS[limit].most - budget.left });
    return;
  }
  budget.left -= unpacked;
  for (const { name, bytes: inner, isEncrypted } of unpackedParts(bytes, budget.wants)) {
    const path = `${within}${name}`;
    if (isEncrypted) faults.push({ code: 'LOCKED' });
    else if (!inner) faults.push({ code: 'BROKEN', part: path });
    else if (inner.length === 0 || WITHOUT_WORDS.test(name)) continue;
    else if (sniff(inner) === 'zip') {
      if (depth === MOST_DEEP) faults.push({ code: 'ATTACHED', part: path });
      else {
        const deeper = { ...budget, within: `${path}/`, depth: depth + 1 };
        yield* partsOf(inner, deeper);
        budget.left = deeper.left;
      }
    } else {
      const text = isPicture(inner) ? '' : decodeText(inner)?.text;
      if (text === undefined) faults.push({ code: 'ATTACHED', part: path });
      else if (text !== '') yield { name: path, text };
    }
  }
}

const isPicture = (bytes: Uint8Array): boolean =>
  ['jpeg', 'png', 'gif', 'webp', 'avif', 'heic'].includes(sniff(bytes) ?? '');
