import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { workOf } from '../../../tests/starter/succession.ts';
import { KeptMemo } from '../../disk/kept-memo.ts';
import type { ReadSitus } from '../../koleksi/records.ts';
import { readSitus } from '../../read/read-situs.ts';
import { changes, changesSince, withChanges } from './changes.ts';

const FIXTURE = path.join(import.meta.dirname, '../../../tests/fixtures/kabupaten-kecil/content');

/** As it arrives from another process. */
const sent = (told: unknown) => changes.parse(JSON.parse(JSON.stringify(told)));

test('a reading laid over the one before is the reading, and only what is new was told', async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  const { content } = work;
  const memo = new KeptMemo({ cache: work.folder, of: content, version: '1' });
  const file = path.join(content, 'dinkes/halaman/visi-misi.md');
  const steps = [
    () => undefined,
    () => undefined,
    () => appendFileSync(file, '\nKalimat baru.\n'),
    () => rmSync(file),
    () => appendFileSync(path.join(content, 'dinkes/situs.yaml'), '\nrusak: [\n'),
  ];
  let here: ReadSitus | undefined;
  let there: ReadSitus | undefined;
  const anew: number[] = [];
  for (const step of steps) {
    step();
    const read = await readSitus({ content, situs: 'dinkes', memo });
    const told = sent(changesSince(there, read));
    there = read;
    here = withChanges(here, told);
    expect(here).toEqual(read);
    anew.push(told.isian.filter((one) => typeof one !== 'number').length);
  }
  // A row with a text of its own is laid together with it at each reading.
  expect(anew.slice(1)).toEqual([1, 2, 1, 1]);
});

test('what is told as known and is not is a defect, and no empty page', () => {
  const told = sent({
    ...changesSince(undefined, {
      id: 'x',
      files: new Map(),
      isian: [],
      texts: new Map(),
      situs: undefined,
      problems: [],
    }),
    isian: [4],
  });
  expect(() => withChanges(undefined, told)).toThrow(RangeError);
});
