import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** A row that the demo adds, of a body whose situs another system makes. */
export interface AddedRow {
  id: string;
  nama: string;
  induk: string;
  sumber: { jenis: 'wordpress' | 'rss'; alamat: string };
}

/**
 * A copy of the content whose register names sources on this machine; the content itself is not touched.
 *
 * @param folder emptied first; `content/` is made in it
 * @returns the copy
 */
export function demoContent(
  content: string,
  folder: string,
  { sources, added }: { sources: ReadonlyMap<string, string>; added: readonly AddedRow[] },
): string {
  const copy = path.join(folder, 'content');
  rmSync(folder, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  const file = path.join(copy, '_kabupaten', 'register.yaml');
  const register = parseDocument(readFileSync(file, 'utf8'));
  const rows = (register.toJS() as { situs: { id: string }[] }).situs;
  rows.forEach(({ id }, at) => {
    const alamat = sources.get(id);
    if (alamat) register.setIn(['situs', at, 'sumber'], register.createNode({ jenis: 'http', alamat }));
  });
  for (const { id, nama, induk, sumber } of added)
    register.addIn(
      ['situs'],
      register.createNode({
        ...{ id, nama, singkatan: nama, jenis: 'uptd', induk, host: `${id}.localhost`, sumber },
        ...{ status: 'belum', bukti: 'asumsi' },
      }),
    );
  writeFileSync(file, String(register));
  return copy;
}
