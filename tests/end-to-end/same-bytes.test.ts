import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { build, smallKabupaten, statesOf, sumsIn } from './real-build.ts';

const ALL = ['dinkes', 'kec-hulu', 'kel-sari'];

test('one process or two, another folder with a space, another zone and language: the same bytes', async () => {
  using one = smallKabupaten();
  using two = smallKabupaten('lain tempat ');
  expect(statesOf(await build(one, { situs: ALL, processes: 2 }))).toEqual(ALL.map((id) => `${id} built`));
  vi.stubEnv('TZ', 'America/New_York');
  vi.stubEnv('LANG', 'C');
  vi.stubEnv('LC_ALL', 'tr_TR.UTF-8');
  await build(two, { situs: ALL.toReversed(), processes: 1 });
  vi.unstubAllEnvs();
  const sums = sumsIn(one.keluaran);
  expect(Object.keys(sums).length).toBeGreaterThan(200);
  expect(sumsIn(two.keluaran)).toEqual(sums);
  expect(Object.keys(sums).filter((file) => file.startsWith(path.join('dinkes', 'pagefind')))).not.toEqual(
    [],
  );
});
