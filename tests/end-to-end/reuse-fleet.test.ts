import { appendFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FleetOptions } from '../../src/run/build/options.ts';
import { build, type Place, smallKabupaten, statesOf, sumsIn } from './real-build.ts';
import { inodesIn } from './reuse.ts';

/** Builds dinkes; says which of its pages were made anew, and holds them beside those of a build from nothing. */
async function rebuilt(
  place: Place,
  changes: Partial<FleetOptions> = {},
): Promise<{ made: string[]; taken: string[] }> {
  const folder = path.join(place.keluaran, 'dinkes');
  const before = inodesIn(folder);
  expect(statesOf(await build(place, { situs: ['dinkes'], ...changes }))).toEqual(['dinkes built']);
  const after = inodesIn(folder);
  using clean = smallKabupaten('bersih-');
  // Scaled pictures are remembered; from a folder that stands nowhere else nothing can be taken.
  const cache = path.join(place.folder, 'cache-bersih');
  await build({ ...place, keluaran: clean.keluaran }, { situs: ['dinkes'], ...changes, cache });
  expect(sumsIn(folder)).toEqual(sumsIn(path.join(clean.keluaran, 'dinkes')));
  const pages = [...after].filter(([file]) => file.endsWith('.html'));
  const isTaken = ([file, inode]: [string, number]): boolean => before.get(file) === inode;
  return {
    made: pages.filter((one) => !isTaken(one)).map(([file]) => file),
    taken: pages.filter(isTaken).map(([file]) => file),
  };
}

const PAGE = 'berita/2026-10-12-kabar-2';

test('a build takes what an edit does not touch, and nothing once theme, program, kabupaten or cache are others', async () => {
  using place = smallKabupaten();
  const all = (await rebuilt(place)).made;
  const edit = (): void => appendFileSync(path.join(place.content, 'dinkes', `${PAGE}.md`), '\nLagi.\n');
  edit();
  expect((await rebuilt(place)).made).toEqual([`${PAGE}/index.html`]);

  const anew = async (changes?: Partial<FleetOptions>): Promise<void> =>
    expect((await rebuilt(place, changes)).made).toEqual(all);
  await anew({ program: 'program-2' });
  const kabupaten = path.join(place.content, '_kabupaten/kabupaten.yaml');
  writeFileSync(kabupaten, readFileSync(kabupaten, 'utf8').replace('Kecil Rukun', 'Kecil Damai'));
  await anew({ program: 'program-2' });
  rmSync(path.join(place.folder, 'cache'), { recursive: true });
  edit();
  await anew({ program: 'program-2' });
  edit();
  expect((await rebuilt(place, { program: 'program-2' })).made).toHaveLength(1);
});

test('a page that was changed in the output is not taken; where no time tells it, the thorough build sees it', async () => {
  using place = smallKabupaten();
  await rebuilt(place);
  const file = path.join(place.keluaran, 'dinkes', PAGE, 'index.html');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace('kabar', 'kabur'));
  expect((await rebuilt(place)).made).toEqual([`${PAGE}/index.html`]);

  // A time of whole milliseconds, which can be set again.
  const then = new Date('2026-11-01T00:00:00Z');
  utimesSync(file, then, then);
  expect((await rebuilt(place)).made).toEqual([`${PAGE}/index.html`]);
  const { mtimeMs } = statSync(file);
  writeFileSync(file, whole.replace('kabar', 'kabur'));
  utimesSync(file, mtimeMs / 1000, mtimeMs / 1000);
  expect((await rebuilt(place, { thorough: true })).made).toEqual([`${PAGE}/index.html`]);
});
