import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { feedOf } from '../../src/feed/documents.ts';
import { knowSitus } from '../../src/know/index.ts';
import { makeSitus, Stopwatch } from '../../src/make/index.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { openRenderer } from '../../src/render/index.ts';
import { kepatuhanOf } from '../../src/rules/kepatuhan.ts';
import type { Period } from '../../src/text/today.ts';
import { build, type Place, realOptions, smallKabupaten, statesOf, sumsIn } from './real-build.ts';

const DAY_MS = 86_400_000;
const daysAfter = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);

/** Forty days over the end of a year, and over the days by which the documents of the year before are due. */
const DAYS = Array.from({ length: 40 }, (_, n) => daysAfter('2026-12-10', n));

/** The situs with every koleksi, the days of each of its files moved: some begin or end, or grow old, in these weeks. */
function moved({ content }: Place, shifts: readonly number[]): void {
  const folder = path.join(content, 'dinkes');
  for (const [index, { path: below }] of walk(folder).entries()) {
    if (!/\.(md|yaml)$/.test(below)) continue;
    const file = path.join(folder, below);
    const shift = shifts[index % shifts.length] ?? 0;
    const text = readFileSync(file, 'utf8').replace(/\b2026-\d\d-\d\d\b/g, (day) => daysAfter(day, shift));
    writeFileSync(file, text);
  }
}

/** The same situs made from nothing, on a day: every file by its sum, and how long it is said to stay so. */
async function cleanOn(
  place: Place,
  tanggal: string,
): Promise<{ sums: Record<string, string>; masa: Period }> {
  const { kabupaten } = readKabupaten(place.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  const { renderer, cache } = await realOptions(place, { situs: [] });
  const known = await knowSitus({
    ...{ kabupaten, content: place.content, situs: 'dinkes', tanggal, audience: 'warga' },
  });
  if (!known.row || !known.situs) throw new Error(known.problems.map(({ pesan }) => pesan).join('\n'));
  const { situs, read, judgement, masa } = known;
  const staging = mkdtempSync(path.join(tmpdir(), 'hari-'));
  try {
    mkdirSync(cache, { recursive: true });
    const means = { staging, cache, renderer: await openRenderer(renderer.folder), watch: new Stopwatch() };
    await makeSitus({ situs, read, judgement }, means);
    return { sums: sumsIn(staging), masa };
  } finally {
    rmSync(staging, { recursive: true });
  }
}

describe('a build of another day', () => {
  // Shifts in days: mostly into the weeks that are looked at, and back by months as far as reviews and rules look.
  const shift = fc.oneof(fc.integer({ min: -20, max: 80 }), fc.integer({ min: -400, max: -20 }));
  const samples = fc.sample(fc.array(shift, { minLength: 30, maxLength: 30 }), {
    numRuns: 2,
    seed: 20261130,
  });

  test.each(samples.map((shifts) => [shifts]))(
    'within a period changes no byte and builds nothing, and beyond it is as built from nothing',
    async (shifts) => {
      using work = smallKabupaten();
      moved(work, shifts);
      let before: Awaited<ReturnType<typeof cleanOn>> | undefined;
      let quiet = 0;
      for (const tanggal of DAYS) {
        const clean = await cleanOn(work, tanggal);
        expect(clean.masa.from <= tanggal && tanggal <= clean.masa.until, tanggal).toBe(true);
        const isQuiet = before !== undefined && tanggal <= before.masa.until;
        if (isQuiet) expect(clean).toEqual(before);
        else expect(clean.masa.from).toBe(tanggal === DAYS[0] ? clean.masa.from : tanggal);
        const report = await build(work, { situs: ['dinkes'], tanggal, processes: 1 });
        expect([tanggal, ...statesOf(report)]).toEqual([
          tanggal,
          `dinkes ${isQuiet ? 'unchanged' : 'built'}`,
        ]);
        expect(sumsIn(path.join(work.keluaran, 'dinkes'))).toEqual(clean.sums);
        if (isQuiet) quiet += 1;
        before = clean;
      }
      // Neither is shown where every day turns, or none does.
      expect(quiet).toBeGreaterThan(3);
      expect(quiet).toBeLessThan(37);
    },
    600_000,
  );
});

test('on every day that its content names all pages of a situs can be made: none asks what was not asked before', async () => {
  using work = smallKabupaten();
  const { kabupaten } = readKabupaten(work.content);
  if (!kabupaten) throw new Error('the small kabupaten has problems');
  const folder = path.join(work.content, 'dinkes');
  const texts = walk(folder).flatMap(({ path: below }) =>
    /\.(md|yaml|csv)$/.test(below) ? [readFileSync(path.join(folder, below), 'utf8')] : [],
  );
  const days = new Set(texts.join('\n').match(/\b20\d\d-[01]\d-[0-3]\d\b/g));
  expect(days.size).toBeGreaterThan(20);
  const { renderer: folderOfTheme } = await realOptions(work, { situs: [] });
  const renderer = await openRenderer(folderOfTheme.folder);
  for (const tanggal of [...days].sort()) {
    const known = await knowSitus({
      ...{ kabupaten, content: work.content, situs: 'dinkes', tanggal, audience: 'warga' },
    });
    if (!known.row || !known.situs) continue;
    feedOf(known.situs, kepatuhanOf(known.judgement));
    for (const { address } of known.situs.pages)
      expect(await renderer.page(known.situs, address), `${tanggal} ${address}`).toBeTruthy();
  }
}, 300_000);
