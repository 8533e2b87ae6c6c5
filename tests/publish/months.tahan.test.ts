import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Target, targetAt } from '../../src/publish/index.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { type Deployed, deploySites } from '../../src/run/deploy/index.ts';
import { publishedRows } from '../../src/run/index.ts';
import { type Files, folderOf } from '../end-to-end/folder.ts';
import { root } from '../files.ts';
import type { Workspace } from '../fleet/workspace.ts';
import { berita } from './office.ts';

const DAY_MS = 86_400_000;
const HALF_PAST_MIDNIGHT = Date.parse('2026-11-25T00:30:00+09:00');
const DAYS = Array.from({ length: 31 }, (_, n) => n);
const dayOf = (n: number): string =>
  new Date(HALF_PAST_MIDNIGHT + n * DAY_MS + 9 * 3_600_000).toISOString().slice(0, 10);

/** What happens by itself in these weeks. */
const SCHEDULED: Files = {
  'satu/berita/nanti.md': berita('Nanti', '\nterbit: 2026-12-05'),
  'satu/pengumuman/lelang.md': `---\nid: lelang-1\njudul: Lelang\ntanggal: 2026-11-20\nberakhir: 2026-12-11\n---\nIsi.\n`,
};

/** One night: built for its day, and what changed is published. */
async function night(n: number, work: Workspace, target: Target): Promise<Map<string, Deployed['state']>> {
  const { kabupaten } = readKabupaten(work.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  const ended = await deploySites(
    {
      ...{ root, cache: path.join(root, '.cache'), content: work.content, kabupaten, target },
      ...{ tanggal: dayOf(n), situs: ['satu', 'dua'], extent: 'named', withSamples: false },
      rows: publishedRows(kabupaten, {}),
      keluaran: path.join(work.folder, 'terbit'),
      ...{ syaratDasar: 0, keep: 10, keys: path.join(work.folder, 'kunci'), isClockRight: false },
      clock: () => HALF_PAST_MIDNIGHT + n * DAY_MS,
      program: { version: '0.1.0', commit: null },
    },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
  return new Map(ended.map(({ id, state }) => [id, state]));
}

test('a month of nights: what is scheduled comes, what ends goes, and a quiet night publishes nothing', async () => {
  using work = folderOf(SCHEDULED);
  const www = path.join(work.folder, 'www');
  mkdirSync(www);
  const target = await targetAt(`folder:${www}`);
  if (!target) throw new Error('no such target');
  const has = (situs: string, below: string): boolean =>
    existsSync(path.join(www, situs, 'current', below, 'index.html'));
  const nights: string[] = [];
  for (const n of DAYS) {
    const states = await night(n, work, target);
    const refused = [...states].filter(([, state]) => state !== 'published' && state !== 'same');
    expect([dayOf(n), refused]).toEqual([dayOf(n), []]);
    if (n > 0 && states.get('satu') === 'published') nights.push(dayOf(n));
    if (n > 0) expect([dayOf(n), states.get('dua')]).toEqual([dayOf(n), 'same']);
    expect([dayOf(n), has('satu', 'berita/nanti')]).toEqual([dayOf(n), dayOf(n) >= '2026-12-05']);
  }
  expect(nights).toContain('2026-12-05');
  expect(nights).toContain('2026-12-12');
  expect(nights.length).toBeLessThan(5);
  const record = readFileSync(path.join(www, 'satu/rilis.jsonl'), 'utf8').trim().split('\n');
  expect(record).toHaveLength(nights.length + 1);
}, 120_000);
