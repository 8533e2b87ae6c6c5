import { constants, inflateSync } from 'node:zlib';
import { LIMITS } from './limits.ts';

/** What the bones of a PDF say, apart from the words of its pages. */
export interface PdfStructure {
  /** Its end is where its end must be. */
  isWhole: boolean;
  hasCommands: boolean;
  hasAttachments: boolean;
  /** Objects packed in a way that could not be opened. */
  hasHidden: boolean;
  /** Bytes of what is in it, unpacked, but for pictures: those are not opened. At most a little more than the limit. */
  unpackedBytes: number;
}

/** The end stands last; programs of the post add a few bytes. */
const END_WITHIN = 2_048;
const MOST_UNPACKED = LIMITS.pdfUnpackedBytes.most;

const COMMANDS =
  /\/S\s*\/(?:JavaScript|Launch)(?![A-Za-z])|\/JS\s*[(<\d]|\/JavaScript\s*(?:\d|<<)|\/(?:RichMedia|Rendition|Movie)(?![A-Za-z])/;
const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/;
const ATTACHMENTS = /\/Type\s*\/EmbeddedFile(?![A-Za-z])|\/EF\s*(?:<<|\d)|\/XFA\s*[[\d]/;

/** Looks at the objects of a PDF, also at packed ones, without any of the streams that pages are drawn from. */
export function pdfStructureOf(bytes: Uint8Array): PdfStructure {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const objects: string[] = [];
  let hasHidden = false;
  let unpackedBytes = 0;
  for (const { dictionary, from, to } of streamsOf(text, objects)) {
    if (PICTURE.test(dictionary) || unpackedBytes > MOST_UNPACKED) continue;
    const inner = unpacked(bytes.subarray(from, to), dictionary, MOST_UNPACKED + 1 - unpackedBytes);
    unpackedBytes += inner === 'too large' ? MOST_UNPACKED + 1 : (inner?.length ?? 0);
    if (!/\/ObjStm(?![A-Za-z])/.test(dictionary)) continue;
    if (typeof inner === 'object') objects.push(inner.toString('latin1'));
    else hasHidden = true;
  }
  const names = objects.map(plainNames);
  return {
    isWhole: text.slice(-END_WITHIN).includes('%%EOF'),
    hasCommands: names.some((one) => COMMANDS.test(one)),
    hasAttachments: names.some((one) => ATTACHMENTS.test(one)),
    // What is locked against changes is unpacked by the reader of its pages, which tells commands and attachments too.
    unpackedBytes,
    hasHidden: hasHidden && !names.some((one) => /\/Encrypt(?![A-Za-z])/.test(one)),
  };
}

/** Every stream with what is written before it; all that is no stream goes to `objects`. */
function* streamsOf(
  text: string,
  objects: string[],
): Generator<{ dictionary: string; from: number; to: number }> {
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(/stream\r?\n/g)) {
    if (index < at) continue;
    const from = index + mark.length;
    const end = text.indexOf('endstream', from);
    const to = end < 0 ? text.length : end;
    const between = text.slice(at, index);
    objects.push(between);
    yield { dictionary: between.slice(between.lastIndexOf(' obj')), from, to };
    at = to + 'endstream'.length;
  }
  objects.push(text.slice(at));
}

/** A stream as it is behind its packing; `undefined` for one that is packed in another way, or damaged. */
function unpacked(body: Uint8Array, dictionary: string, most: number): Buffer | 'too large' | undefined {
  const filters = dictionary.match(/\/\w+Decode|\/Fl(?![A-Za-z])/g) ?? [];
  if (filters.length === 0) return Buffer.from(body);
  if (filters.length > 1 || !/^\/Fl/.test(filters[0] ?? '')) return undefined;
  try {
    return inflateSync(body, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return error instanceof RangeError ? 'too large' : undefined;
  }
}

/** `/J#61vaScript` is `/JavaScript`. */
const plainNames = (objects: string): string =>
  objects.replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
