import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { holdLock } from '../../disk/lock.ts';
import { placesIn } from '../../disk/places.ts';
import { emptyFirst } from './empty-first.ts';

test('a cache is emptied only when no other run works on the output', async () => {
  using folder = temporaryFolder('kosong-');
  const [cache, keluaran] = ['simpanan', 'dist'].map((name) => path.join(folder.path, name)) as [
    string,
    string,
  ];
  const theme = path.join(cache, 'renderer');
  mkdirSync(theme, { recursive: true });
  writeFileSync(path.join(theme, 'entry.mjs'), '');
  const other = await holdLock(placesIn(keluaran).tukar);
  const told: string[] = [];
  let stillThere = false;
  await emptyFirst({ cache, keluaran }, ({ type }) => {
    told.push(type);
    stillThere = existsSync(theme);
    other.release();
  });
  expect({ told, stillThere, left: existsSync(theme) }).toEqual({
    told: ['waiting'],
    stillThere: true,
    left: false,
  });
  expect(existsSync(placesIn(keluaran).tukar)).toBe(false);
});
