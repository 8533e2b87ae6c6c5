import type { Nodes, RootContent } from 'mdast';
import { nipsIn } from '../../read/nip.ts';
import { dateOf } from '../../text/dates.ts';

/** Names in capitals of who writes, as they stand above a letter. */
const OFFICE =
  /^(PEMERINTAH|KABUPATEN|PROVINSI|KECAMATAN|KELURAHAN|DESA|DINAS|BADAN|SEKRETARIAT|INSPEKTORAT|UPTD?|PUSKESMAS|RSUD)\b[A-Z0-9 .,&/()-]*$/;
const ADDRESS = /^(jalan|jl\.?|alamat|telp|telepon|fax|laman|website|e-?mail|surel|pos-?el|kode pos)\b/i;
const REACHED = /(kode pos|telp|@|https?:|www\.)/i;
const RULE = /^[_=–—-]{3,}$/;
/** A line that begins the signature. */
const SIGN = /^(ditetapkan di|dikeluarkan di|mengetahui|[A-Z][\w ]+, \d{1,2} [A-Z][a-z]+ \d{4}$|a\.?n\.? )/i;
const DAY = /(?:pada tanggal|,)\s*:?\s*(\d{1,2} [A-Z][a-z]{2,9} \d{4})/i;
const MOST_HEAD = 12;

/** The words of a block; a break is a line of its own. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  return 'children' in node
    ? (node.children as Nodes[]).map(textOf).join(node.type === 'tableRow' ? '\n' : '')
    : '';
}

const linesOf = (block: RootContent): string[] =>
  textOf(block)
    .split('\n')
    .map((line) => line.trim());

const isHeadLine = (line: string): boolean =>
  line === '' ||
  OFFICE.test(line) ||
  ADDRESS.test(line) ||
  RULE.test(line) ||
  (REACHED.test(line) && line.length < 140);

/** A letter without who it is from and who signed it; the day is taken from the signature before that goes. */
export function withoutFrame(blocks: readonly RootContent[]): { blocks: RootContent[]; day?: string } {
  let from = 0;
  while (from < Math.min(MOST_HEAD, blocks.length) && linesOf(blocks[from] as RootContent).every(isHeadLine))
    from++;
  const sign = blocks.findLastIndex((block) => SIGN.test(textOf(block).trim()));
  const below = sign < 0 ? '' : blocks.slice(sign).map(textOf).join('\n');
  // A sentence may begin as a signature does: below a signature stands who signed.
  const isSigned = sign >= from && (nipsIn(below).length > 0 || /\bNIP\b/.test(below));
  const read = dateOf(DAY.exec(below)?.[1] ?? '');
  const day = 'value' in read ? read.value : undefined;
  return { blocks: blocks.slice(from, isSigned ? sign : undefined), ...(day !== undefined && { day }) };
}
