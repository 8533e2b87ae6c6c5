import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isSeq, parse, parseDocument, visit, type YAMLMap } from 'yaml';
import type { BarisRegister } from '../koleksi/kabupaten/register.ts';

/**
 * The text of `register.yaml` with one more row, below the last of its jenis; every other byte stays, remarks included.
 *
 * @returns `undefined` where that cannot be told for sure: the list is written in braces, or not at all
 */
export function withRow(text: string, row: BarisRegister): string | undefined {
  const ends = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replaceAll('\r\n', '\n');
  const rows = rowsOf(plain);
  const before = rows?.findLast((one) => one.get('jenis') === row.jenis) ?? rows?.at(-1);
  if (!rows || !before?.range) return undefined;
  const lineStart = plain.lastIndexOf('\n', before.range[0] - 1) + 1;
  const dash = /^( *)- +/.exec(plain.slice(lineStart));
  if (!dash) return undefined;
  const at = endOfLine(plain, lastOffset(plain, before));
  const added = rowText(row, dash[1] ?? '');
  const changed = `${plain.slice(0, at)}\n\n${added}${plain.slice(at)}`;
  return isSameBut(plain, changed, row, rows.indexOf(before) + 1)
    ? changed.replaceAll('\n', ends)
    : undefined;
}

function rowsOf(text: string): YAMLMap[] | undefined {
  const document = parseDocument(text);
  const rows = document.errors.length > 0 ? undefined : document.get('situs');
  if (!isSeq(rows) || rows.flow || !rows.items.every(isMap)) return undefined;
  return rows.items.filter(isMap);
}

/** Where the last value of a row ends. */
function lastOffset(text: string, row: YAMLMap): number {
  const end = row.range?.[1] ?? 0;
  return text.slice(0, end).trimEnd().length;
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};

function rowText(row: BarisRegister, indent: string): string {
  const document = new Document(row);
  visit(document, {
    Seq: (_, list) => {
      list.flow = true;
    },
  });
  return document
    .toString({ lineWidth: 0, flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
    .map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`)
    .join('\n');
}

/** Read anew, the list holds the rows it held and the new one between them. */
function isSameBut(before: string, after: string, row: BarisRegister, index: number): boolean {
  const [old, now] = [parse(before), parse(after)].map((one: { situs: unknown[] }) => one.situs);
  return isDeepStrictEqual(now, old?.toSpliced(index, 0, row));
}
