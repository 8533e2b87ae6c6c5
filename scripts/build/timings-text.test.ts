import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { timingsText } from './timings-text.ts';

const situs = (id: string, ms: number, steps: Record<string, number>) => ({
  ...{ id, ms, steps, pages: 1, problems: [] },
  state: Object.keys(steps).length > 0 ? ('built' as const) : ('unchanged' as const),
});

test('each built situs has a row with its steps, the slowest first, and all have a sum', () => {
  using cache = temporaryFolder('simpanan-');
  const report = {
    situs: [
      situs('bappeda', 0, {}),
      situs('dinkes', 40.4, { membaca: 12.2, halaman: 28 }),
      situs('setda', 1234, { membaca: 1000, halaman: 200, gambar: 34 }),
    ],
  };
  expect(timingsText(report, cache.path)).toMatchInlineSnapshot(`
    "milidetik  seluruhnya  membaca  halaman  gambar
    setda           1.234    1.000      200      34
    dinkes             40       12       28       0
    semua           1.274    1.012      228      34
    Simpanan .cache: 0 MB"
  `);
});

test('where nothing was built only the cache has a size', () => {
  using cache = temporaryFolder('simpanan-');
  expect(timingsText({ situs: [situs('dinkes', 0, {})] }, cache.path)).toBe('Simpanan .cache: 0 MB');
});
