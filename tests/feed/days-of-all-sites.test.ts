import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { feedOf } from '../../src/feed/documents.ts';
import type { ReadSitus } from '../../src/koleksi/records.ts';
import { modelOf } from '../../src/model/model-of.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { judgeSitus } from '../../src/rules/judge-situs.ts';
import { kepatuhanOf } from '../../src/rules/kepatuhan.ts';
import { type Period, Today } from '../../src/text/today.ts';
import { root } from '../files.ts';

const content = path.join(root, 'content');
const { kabupaten } = readKabupaten(content);
if (!kabupaten) throw new Error('the kabupaten has problems');

const reads = new Map<string, ReadSitus>();
beforeAll(async () => {
  for (const { id } of kabupaten.register) reads.set(id, await readSitus({ content, situs: id }));
}, 300_000);

/** All that machines read of a situs on a day, and the days on which it stays so. */
function knownOn(id: string, tanggal: string): { feed: string; masa: Period } {
  const [row, read] = [kabupaten?.register.find((one) => one.id === id), reads.get(id)];
  if (!kabupaten || !row || !read) throw new Error(`no ${id}`);
  const today = new Today(tanggal);
  const { situs } = modelOf({ kabupaten, row, read, today, audience: 'warga' });
  const { judgement } = judgeSitus({ kabupaten, read, situs, today });
  if (!situs) throw new Error(`${id} has problems`);
  const masa = today.period;
  const feed = feedOf(situs, kepatuhanOf(judgement));
  return { feed: JSON.stringify([...feed].map(([address, { body }]) => [address, String(body)])), masa };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Each situs looks at a stretch of its own of the year that follows. */
const ids = kabupaten.register.map(({ id }) => id);

test.each(ids.map((id, n) => [id, n] as const))(
  'the first, the last and a middle day of each period of %s give one feed',
  (id, n) => {
    let day = dayAfter(new Date(Date.UTC(2026, 10, 24 + 7 * n)).toISOString().slice(0, 10));
    for (let periods = 0; periods < 2; periods += 1) {
      const here = knownOn(id, day);
      const { from, until } = here.masa;
      expect(from <= day && day <= until, `${day} in ${from} to ${until}`).toBe(true);
      for (const other of [from, until]) expect(knownOn(id, other), other).toEqual(here);
      day = dayAfter(until);
      expect(knownOn(id, day).masa.from).toBe(day);
    }
  },
  60_000,
);

test('there are nights in which no situs turns', () => {
  const quiet = ['2027-06-15', '2027-06-16', '2027-06-17', '2027-06-18', '2027-06-19'].filter((day) =>
    ids.every((id) => knownOn(id, day).masa.from < day),
  );
  expect(quiet.length).toBeGreaterThan(0);
}, 120_000);
