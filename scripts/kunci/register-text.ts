import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { KunciRegister } from '../../src/koleksi/kabupaten/kunci.ts';

export interface Rotation {
  situs: string;
  key: Pick<KunciRegister, 'id' | 'x'>;
  /** Day from which the new key counts. */
  sejak: string;
  /** Last day of the keys before it. */
  sampai: string;
}

/**
 * The text of `register.yaml` with a new key in the row of one situs, the keys before it ending on `sampai`.
 *
 * All else stays byte for byte, remarks included; `undefined` where that cannot be: the row is missing, or the text
 * is written in a way that the library would tidy up.
 */
export function withKey(text: string, { situs, key, sejak, sampai }: Rotation): string | undefined {
  const lines = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text.replaceAll('\r\n', '\n'));
  const written = (): string =>
    document.toString({ lineWidth: 0, flowCollectionPadding: false }).replaceAll('\n', lines);
  const row = rowOf(document, situs);
  if (!row || written() !== text) return undefined;
  const before = row.get('kunci');
  for (const one of isSeq(before) ? before.items : []) {
    if (isMap(one) && String(one.get('sampai') ?? '9999') > sampai) one.set('sampai', sampai);
  }
  const added = document.createNode({ ...key, sejak });
  if (isSeq(before)) before.items.push(added);
  else row.set('kunci', document.createNode([added]));
  return written();
}

function rowOf(document: Document, situs: string): YAMLMap | undefined {
  const rows = document.get('situs');
  const row = isSeq(rows) ? rows.items.find((one) => isMap(one) && one.get('id') === situs) : undefined;
  return isMap(row) ? row : undefined;
}
