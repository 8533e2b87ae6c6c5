import type { SignedStatement } from '../../feed/schema/signature.ts';
import type { Database } from './open.ts';

export type Statement = Pick<SignedStatement, 'urutan' | 'sha256'>;

/** The newest signed release that was accepted of a situs; an older one is a replay. */
export const acceptedOf = (db: Database, situs: string): Promise<Statement | undefined> =>
  db.selectFrom('terbitan').select(['urutan', 'sha256']).where('situs', '=', situs).executeTakeFirst();

export async function keepAccepted(
  db: Database,
  situs: string,
  { urutan, sha256 }: Statement,
): Promise<void> {
  await db
    .insertInto('terbitan')
    .values({ situs, urutan, sha256 })
    .onConflict((conflict) => conflict.column('situs').doUpdateSet({ urutan, sha256 }))
    .execute();
}
