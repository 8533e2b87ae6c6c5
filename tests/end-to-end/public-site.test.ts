import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { walk } from '../../src/disk/walk.ts';
import { build, smallKabupaten, statesOf } from './real-build.ts';
import { addressesOf, fileOf } from './references.ts';

const SITUS = ['dinkes', 'kec-hulu', 'kel-sari'];

test('sites go out to the public without one sample, and every page and file that they name is there', async () => {
  using work = smallKabupaten();
  await build(work, { situs: SITUS });
  // For others it is another situs: what stands is not taken for it.
  const report = await build(work, { situs: SITUS, audience: 'umum' });
  expect(statesOf(report)).toEqual(SITUS.map((id) => `${id} built`));
  for (const id of SITUS) {
    const files = walk(path.join(work.keluaran, id)).map(({ path: below }) => below);
    const textOf = (file: string): string => readFileSync(path.join(work.keluaran, id, file), 'utf8');
    const known = new Set(files);
    const lost = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        addressesOf(textOf(file))
          .filter((address) => address.startsWith('/'))
          .map((address) => fileOf(address, file, 'situs.invalid'))
          .filter((named) => named !== undefined && !known.has(named))
          .map((named) => `${file} names ${named}`),
      );
    expect(lost, id).toEqual([]);
    const samples = files.filter(
      (file) => /\.(html|json)$/.test(file) && /"contoh":true|class="contoh"/.test(textOf(file)),
    );
    expect(samples, id).toEqual([]);
  }
});
