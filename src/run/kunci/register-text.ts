import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { KunciRegister } from '../../koleksi/kabupaten/kunci.ts';

export interface Rotation {
  /** The row of that situs in the register; absent: `lcc` of `kabupaten.yaml`. */
  situs?: string;
  key: Pick<KunciRegister, 'id' | 'x'>;
  /** Day from which the new key counts. */
  sejak: string;
  /** Last day of the keys before it. */
  sampai: string;
}

/**
 * The text of `register.yaml` or `kabupaten.yaml` with a new key where its holder stands, the keys before it ending on `sampai`.
 *
 * All else stays byte for byte, remarks included; `undefined` where that cannot be: the row is missing, or the text
 * is written in a way that the library would tidy up.
 */
export function withKey(text: string, { situs, key, sejak, sampai }: Rotation): string | undefined {
  const lines = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text.replaceAll('\r\n', '\n'));
  const written = (): string =>
    document.toString({ lineWidth: 0, flowCollectionPadding: false }).replaceAll('\n', lines);
  const row = situs === undefined ? mapAt(document, 'lcc') : rowOf(document, situs);
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

function mapAt(document: Document, key: string): YAMLMap | undefined {
  const map = document.get(key);
  return isMap(map) ? map : undefined;
}

function rowOf(document: Document, situs: string): YAMLMap | undefined {
  const rows = document.get('situs');
  const row = isSeq(rows) ? rows.items.find((one) => isMap(one) && one.get('id') === situs) : undefined;
  return isMap(row) ? row : undefined;
}
