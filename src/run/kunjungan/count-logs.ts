import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import { countVisits, mergedVisits, type Visits, visitsIn, visitsText } from '../../publish/index.ts';
import { logLines, logsAt } from './log-lines.ts';

interface Job {
  /** Files of logs, or folders of them. */
  logs: readonly string[];
  /** Table that is kept between runs. */
  table: string;
  kabupaten: Kabupaten;
  /** Day of a moment in a zone. */
  dayIn: (zone: string, epochMs: number) => string;
}

export interface CountedLogs {
  /** All that is known now, from the logs and from earlier runs. */
  visits: Visits[];
  files: number;
  /** Lines that could not be read. */
  unread: number;
}

/**
 * Counts the visits that the logs of a server tell, and keeps them: the table goes on when the logs are gone.
 *
 * @throws Node's error where a log or the table cannot be read
 */
export async function countLogs({ logs, table, kabupaten, dayIn }: Job): Promise<CountedLogs> {
  const files = logs.flatMap(logsAt);
  const zone = kabupaten.identitas.zona_waktu;
  const situsAt = new Map(kabupaten.register.map(({ id, host }) => [host, id]));
  const { visits: fresh, unread } = await countVisits(linesOf(files), {
    situsAt,
    dayOf: (epochMs) => dayIn(zone, epochMs),
  });
  const kept = existsSync(table) ? visitsIn(readFileSync(table, 'utf8')) : [];
  const visits = mergedVisits(kept, fresh);
  mkdirSync(path.dirname(table), { recursive: true });
  replaceFile(table, visitsText(visits));
  return { visits, files: files.length, unread };
}

async function* linesOf(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) yield* logLines(file);
}
