import type { Database } from './open.ts';
import type { Changes } from './take-situs.ts';

/** One time that a situs had changed. */
export interface Run extends Changes {
  situs: string;
  tanggal: string;
}

/** The newest runs first. */
export const runsIn = (db: Database, most: number): Promise<Run[]> =>
  db
    .selectFrom('panen')
    .select(['situs', 'tanggal', 'buat', 'ubah', 'hapus', 'tetap', 'ditahan'])
    .orderBy('no', 'desc')
    .limit(most)
    .execute();
