import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startRun } from '../fleet/start-run.ts';
import { step, take } from './any-edit.ts';
import { build, type Place, realOptions, smallKabupaten, statesOf, sumsIn } from './real-build.ts';

const ALL = ['dinkes', 'kec-hulu', 'kel-sari'];

/** The same content built from nothing, elsewhere; absent a cache with an empty one. */
async function clean(
  place: Place,
  changes: { tanggal?: string; cache?: string } = {},
): Promise<{ states: string[]; sums: Record<string, string> }> {
  using elsewhere = smallKabupaten('bersih-');
  const at = { ...place, folder: elsewhere.folder, keluaran: elsewhere.keluaran };
  const report = await build(at, { situs: ALL, ...changes });
  return { states: statesOf(report), sums: sumsIn(elsewhere.keluaran) };
}

const ofSitus = (sums: Record<string, string>, situs: string): [string, string][] =>
  Object.entries(sums).filter(([file]) => file.startsWith(`${situs}/`));

test('any edits, days and kabupaten, built over each other by whole runs: as built from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 12 }), async (steps) => {
      using place = smallKabupaten();
      for (const one of steps) {
        take(place.content, one);
        const { tanggal } = one;
        const states = statesOf(await build(place, { situs: ALL, tanggal }));
        const anew = await clean(place, { tanggal });
        expect(states.map((state) => state.replace('unchanged', 'built'))).toEqual(anew.states);
        const sums = sumsIn(place.keluaran);
        // Of one that is refused the last good folder stays.
        for (const situs of ALL)
          if (anew.states.includes(`${situs} built`))
            expect(ofSitus(sums, situs)).toEqual(ofSitus(anew.sums, situs));
      }
    }),
    { numRuns: 4, seed: 20261201, endOnFailure: true },
  );
}, 1_200_000);

test('kill -9 at fifty moments of a build that takes from the last one: the next is as built from nothing', async () => {
  using place = smallKabupaten();
  await build(place, { situs: ALL });
  const options = await realOptions(place, { situs: ALL });
  const news = path.join(place.content, 'dinkes/berita/2026-10-12-kabar-2.md');
  // Scaled pictures are remembered; from a folder that stands nowhere else nothing can be taken.
  const cache = path.join(place.folder, 'cache-bersih');
  let cut = 0;
  for (let n = 0; n < 50; n++) {
    appendFileSync(news, `\nSuntingan ke-${n}.\n`);
    const run = startRun(options);
    // From before its first line to after its last, which on a quiet machine is a second.
    await pause(60 * n);
    if (run.process.kill('SIGKILL')) cut += 1;
    await run.ended;
    await build(place, { situs: ALL });
    const anew = await clean(place, { cache });
    expect(anew.states).toEqual(ALL.map((situs) => `${situs} built`));
    expect(sumsIn(place.keluaran), `after ${60 * n} ms`).toEqual(anew.sums);
  }
  expect(cut).toBeGreaterThan(10);
}, 1_200_000);
