import { expect, test } from 'vitest';
import { killAt } from './kill.ts';

test('kill -9 in the middle of a deploy: each address gives the old or the new file, and the next deploy succeeds', async () => {
  const { faults, pages, met, strangers } = await killAt([0.55, 0.75, 0.85, 0.95]);
  expect([...faults]).toEqual([]);
  expect(strangers).toEqual([]);
  expect(pages).toBeGreaterThan(0);
  expect(met).toBeGreaterThan(0);
});
