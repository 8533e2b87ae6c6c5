import { realpathSync } from 'node:fs';
import path from 'node:path';
import { current } from '../../rules/rulesets/all.ts';
import { type DevOptions, startDev } from '../../serve/index.ts';
import { readKontak } from '../build/papan/kontak.ts';
import { readVisits } from '../build/papan/read-visits.ts';
import { ruleListOf } from '../build/papan/rule-list.ts';
import { readHistory } from '../register/history-file.ts';
import { ChildReader } from './child-reader.ts';

/** Serves all sites of a content folder from the newest content, which children with limits read. @see startDev */
export async function showWhileWritten(
  options: Omit<DevOptions, 'reader' | 'boardAround'> & { signal: AbortSignal; worker?: string },
): Promise<void> {
  const { signal, cache, worker } = options;
  // A watcher may tell where a file really stands.
  const content = realpathSync(options.content);
  const beside = path.dirname(path.resolve(options.content));
  const boardAround: DevOptions['boardAround'] = (tanggal) => ({
    riwayat: readHistory(content),
    aturan: ruleListOf(current),
    kontak: readKontak(path.join(beside, 'internal', 'kontak.csv')),
    kunjungan: readVisits(path.join(beside, 'simpanan', 'kunjungan.csv'), tanggal),
  });
  await startDev({
    ...options,
    content,
    boardAround,
    reader: new ChildReader({ content, cache, worker, signal }),
  });
}
