import fc from 'fast-check';
import { expect, test } from 'vitest';
import { step, take } from './any-edit.ts';
import { smallKabupaten } from './real-build.ts';
import { remade } from './reuse.ts';

const ALL = ['dinkes', 'kec-hulu', 'kel-sari'];

test('whatever is edited, renamed, removed or taken back, on whatever day: what is taken over is as made from nothing', async () => {
  let [taken, made] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 8 }), async (steps) => {
      using place = smallKabupaten();
      for (const one of steps) {
        take(place.content, one);
        for (const situs of ALL) {
          const remake = await remade(place, situs, one);
          if (!remake) continue;
          taken += remake.pages - remake.rendered;
          made += remake.rendered;
        }
      }
    }),
    { numRuns: 3, seed: 20261130, endOnFailure: true },
  );
  // Shown of much, and not of first builds alone.
  expect(taken).toBeGreaterThan(made / 2);
}, 300_000);
