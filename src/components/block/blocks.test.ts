import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { BLOCKS } from '../../koleksi/blocks.ts';

test('every block that a page may hold has a component of the same name, and no other has', () => {
  const components = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => basename(name, '.astro'));
  expect(components.sort()).toEqual(Object.keys(BLOCKS).sort());
});
