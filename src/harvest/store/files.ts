import type { Dataset } from '../../koleksi/dataset/schema.ts';
import type { Database } from './open.ts';

/** A file that a dataset of a situs names. */
export interface NamedFile {
  url: string;
  sha256: string;
}

/** As the feed tells a published file. */
interface PublishedFile extends NamedFile {
  jenis: string;
  ukuran: number;
}

/** A larger table is offered by its situs alone. */
const LARGEST_TABLE = 300_000;

/** Tables that the datasets of a situs name and that are not held yet; those that none names any more go. */
export async function filesWanted(db: Database, situs: string): Promise<NamedFile[]> {
  const rows = await db
    .selectFrom('isian')
    .select('data')
    .where('situs', '=', situs)
    .where('koleksi', '=', 'dataset')
    .where('hilang', '=', '')
    .execute();
  const named = new Map(rows.flatMap(({ data }) => tablesIn(data)).map((file) => [file.sha256, file]));
  const held = await db.selectFrom('berkas').select('sha256').where('situs', '=', situs).execute();
  for (const { sha256 } of held) {
    if (!named.delete(sha256))
      await db.deleteFrom('berkas').where('situs', '=', situs).where('sha256', '=', sha256).execute();
  }
  return [...named.values()];
}

function tablesIn(data: string): NamedFile[] {
  // Judged by the published schema, where a file is told with its kind, size and hash, before it came in.
  const { berkas = [] } = JSON.parse(data) as Pick<Dataset, 'berkas'>;
  return berkas.flatMap(({ berkas: file }) => {
    const { url, sha256, jenis, ukuran } = file as unknown as PublishedFile;
    return jenis === 'csv' && ukuran <= LARGEST_TABLE ? [{ url, sha256 }] : [];
  });
}

export const keepFile = (
  db: Database,
  file: { situs: string; sha256: string; teks: string },
): Promise<unknown> =>
  db
    .insertInto('berkas')
    .values(file)
    .onConflict((conflict) => conflict.columns(['situs', 'sha256']).doNothing())
    .execute();

/** Text of a table by its hash; `undefined`: it was not read. */
export async function fileText(db: Database, situs: string, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('berkas')
    .select('teks')
    .where('situs', '=', situs)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row?.teks;
}
