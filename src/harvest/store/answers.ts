import type { Validators } from '../../network/network.ts';
import type { Database } from './open.ts';

/** What one document was told by when it was last read. */
export interface Answer extends Validators {
  url: string;
  /** SHA-256 of its bytes. */
  sidik: string;
}

export async function answersOf(db: Database, situs: string): Promise<ReadonlyMap<string, Answer>> {
  const rows = await db.selectFrom('jawaban').selectAll().where('situs', '=', situs).execute();
  return new Map(
    rows.map(({ url, sidik, etag, diubah }) => [
      url,
      { url, sidik, ...(etag && { etag }), ...(diubah && { modified: diubah }) },
    ]),
  );
}

/** Written after what was read of them is in the store: a harvest that is killed remembers nothing it has not. */
export async function keepAnswers(db: Database, situs: string, answers: readonly Answer[]): Promise<void> {
  if (answers.length === 0) return;
  await db.transaction().execute(async (at) => {
    for (const { url, sidik, etag = '', modified = '' } of answers) {
      const row = { etag, diubah: modified, sidik };
      await at
        .insertInto('jawaban')
        .values({ situs, url, ...row })
        .onConflict((conflict) => conflict.columns(['situs', 'url']).doUpdateSet(row))
        .execute();
    }
  });
}
