import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-folder.ts';
import { readKabupaten } from './read-kabupaten.ts';
import { readSitus } from './read-situs.ts';
import { readingMemo } from './reading-memo.ts';

const FIXTURE = path.join(import.meta.dirname, '../../tests/fixtures/kabupaten-kecil/content');
const OURS = path.join(import.meta.dirname, '../../content');

test('a situs that is read again gives what a first reading gives, whatever changed between', async () => {
  using work = temporaryFolder('lagi-');
  const content = path.join(work.path, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  const fresh = () => readingMemo(work.path, path.join(content, 'dinkes'));
  const lasting = fresh();
  const file = path.join(content, 'dinkes/halaman/visi-misi.md');
  const steps = [
    () => {},
    () => writeFileSync(file, '---\njudul: Visi baru\n---\n\nTeks baru.\n'),
    () => writeFileSync(file, '---\njudul: [\n---\n'),
    () => rmSync(file),
    () => writeFileSync(file, '---\njudul: Visi baru\n---\n\nTeks baru.\n'),
    () => writeFileSync(path.join(content, 'dinkes/situs.yaml'), 'rusak: [\n'),
  ];
  for (const step of steps) {
    step();
    const first = await readSitus({ content, situs: 'dinkes' });
    for (const memo of [lasting, fresh()])
      expect(await readSitus({ content, situs: 'dinkes', memo })).toStrictEqual(first);
  }
});

const ALL = readdirSync(OURS).filter((name) => !name.startsWith('_'));

test.each(ALL)('%s is the same by what an earlier run found out', async (situs) => {
  using cache = temporaryFolder('lagi-');
  const first = await readSitus({ content: OURS, situs });
  for (let run = 1; run <= 2; run++) {
    const memo = readingMemo(cache.path, path.join(OURS, situs));
    expect(await readSitus({ content: OURS, situs, memo })).toStrictEqual(first);
  }
});

test('what all sites share is the same by what an earlier run found out, until a byte of it changes', () => {
  using work = temporaryFolder('lagi-');
  const content = path.join(work.path, 'content');
  cpSync(FIXTURE, content, { recursive: true });
  const read = () => readKabupaten(content, readingMemo(work.path, path.join(content, '_kabupaten')));
  const first = readKabupaten(content);
  expect([read(), read()]).toStrictEqual([first, first]);
  const register = path.join(content, '_kabupaten/register.yaml');
  writeFileSync(register, 'situs: [\n');
  expect(read()).toStrictEqual(readKabupaten(content));
  expect(read().kabupaten).toBeUndefined();
  cpSync(path.join(FIXTURE, '_kabupaten/register.yaml'), register);
  rmSync(path.join(content, '_kabupaten/lambang.svg'), { force: true });
  expect(read()).toStrictEqual(readKabupaten(content));
});
