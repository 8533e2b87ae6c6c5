import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startSitus } from '../../src/run/new/start-situs.ts';
import type { Request } from '../../src/starter/request.ts';
import { FIXTURE, TANGGAL, templates } from './small.ts';
import { kabupatenIn, treeOf, workOf } from './succession.ts';

const dinas: Request = { id: 'dinsos', jenis: 'dinas', nama: 'Dinas Sosial' };

test.each<[string, Request, string]>([
  ['a taken id', { id: 'dinkes' }, 'BAR-01'],
  ['a folder without a row', { ...dinas, id: 'tanpa-baris' }, 'BAR-01'],
  ['an unknown jenis', { ...dinas, jenis: 'kantor' }, 'BAR-02'],
  ['an induk that does not exist', { ...dinas, jenis: 'puskesmas', induk: 'dinkess' }, 'REG-05'],
  ['a name of 200 characters', { ...dinas, nama: 'a'.repeat(200) }, 'BAR-04'],
  ['a path', { ...dinas, id: '../x' }, 'REG-04'],
  ['a name of Windows', { ...dinas, id: 'nul' }, 'BRK-03'],
  ['a region of another kabupaten', { ...dinas, jenis: 'kecamatan', kode_wilayah: '17.07.01' }, 'BAR-07'],
])('%s is told with its kode, and nothing is written', (_, request, kode) => {
  using work = workOf(FIXTURE, ['dinkes']);
  mkdirSync(path.join(work.content, 'tanpa-baris'));
  const before = treeOf(work.folder);
  const job = { kabupaten: kabupatenIn(work.content), content: work.content, templates, tanggal: TANGGAL };
  const refused = startSitus(request, { ...job, coba: false, lengkapi: false });
  expect(refused).toEqual({ problems: [expect.objectContaining({ kode })] });
  expect(treeOf(work.folder)).toEqual(before);
});
