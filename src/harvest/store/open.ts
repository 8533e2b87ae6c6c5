import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Kysely } from 'kysely';
import { sqliteDialect } from '../../disk/sqlite.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** @param file absolute path; absent: a store in memory, gone when it is closed */
export async function openDatabase(file?: string): Promise<Database> {
  if (file !== undefined) mkdirSync(path.dirname(file), { recursive: true });
  const db = new Kysely<Tables>({ dialect: sqliteDialect(file ?? ':memory:') });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
