import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { CompiledQuery, type DatabaseConnection, SqliteDialect, SqliteDriver } from 'kysely';

/** So many statements are kept prepared; the operations have fewer kinds. */
const KEPT = 200;
/** How long another process may hold the store before we give up. */
const PATIENCE_MS = 10_000;

/**
 * Node's own SQLite as Kysely speaks to it.
 *
 * A transaction begins as `immediate`: one that reads first and then writes fails at once where another has written
 * meanwhile, however long it would wait.
 *
 * @param file absolute path, or `:memory:`
 */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new DatabaseSync(file, { timeout: PATIENCE_MS });
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on;');
  return new NodeSqliteDialect({ database: adapted(database) });
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config);
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function adapted(database: DatabaseSync) {
  const statements = new Map<string, StatementSync>();
  function statementOf(text: string): StatementSync {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= KEPT) statements.clear();
    const made = database.prepare(text);
    statements.set(text, made);
    return made;
  }
  return {
    close: () => database.close(),
    prepare(text: string) {
      const statement = statementOf(text);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
        iterate: (parameters: readonly unknown[]) =>
          statement.iterate(...values(parameters)) as IterableIterator<unknown>,
      };
    },
  };
}
