import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Situs } from '../../src/model/situs.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { dueText } from '../../src/rules/report/due.ts';

interface Job {
  kabupaten: Kabupaten;
  /** Folder of all content, absolute. */
  content: string;
  situs: readonly string[];
  tanggal: string;
  signal: AbortSignal;
}

/** What is to be reviewed in these sites. One that cannot be built yet has more urgent things to mend, and is left out. */
export async function dueIn({ kabupaten, content, situs, tanggal, signal }: Job): Promise<string> {
  const sites: Situs[] = [];
  for (const id of situs) {
    if (signal.aborted) break;
    const row = kabupaten.register.find((one) => one.id === id);
    if (!row) continue;
    const read = await readSitus({ content, situs: id });
    const { situs: model } = modelOf({ kabupaten, row, read, tanggal, audience: 'warga' });
    if (model) sites.push(model);
  }
  return dueText(sites, tanggal);
}
