import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KeptIsian } from './kept-isian.ts';
import { readSitus } from './read-situs.ts';

test('a situs that is read again gives what a first reading gives, whatever changed between', async () => {
  const content = mkdtempSync(path.join(tmpdir(), 'lagi-'));
  cpSync(path.join(import.meta.dirname, '../../tests/fixtures/kabupaten-kecil/content'), content, {
    recursive: true,
  });
  const kept = new KeptIsian();
  const file = path.join(content, 'dinkes/halaman/visi-misi.md');
  const steps = [
    () => {},
    () => writeFileSync(file, '---\njudul: Visi baru\n---\n\nTeks baru.\n'),
    () => writeFileSync(file, '---\njudul: [\n---\n'),
    () => rmSync(file),
    () => writeFileSync(file, '---\njudul: Visi baru\n---\n\nTeks baru.\n'),
  ];
  for (const step of steps) {
    step();
    const again = await readSitus({ content, situs: 'dinkes', kept });
    expect(again).toEqual(await readSitus({ content, situs: 'dinkes' }));
  }
  rmSync(content, { recursive: true });
});
