import { expect, test } from 'vitest';
import { Today } from '../../text/today.ts';
import { pejabat } from './index.ts';
import { isLowong, isMenjabat, isTanpaNama } from './jabatan.ts';

const kabid = { jabatan: 'Kepala Bidang Data' };

test('a post that nobody holds is called by its name', () => {
  expect(pejabat.titleOf?.({ ...kabid, nama: null })).toBe('Kepala Bidang Data');
  expect(pejabat.titleOf?.({ ...kabid, nama: 'Nama Pejabat' })).toBe('Nama Pejabat');
});

test('a post is vacant when that is said; a missing name alone only waits to be filled in', () => {
  expect(isLowong({ status: 'lowong' })).toBe(true);
  expect(isLowong({})).toBe(false);
  expect(isTanpaNama({})).toBe(true);
  expect(isTanpaNama({ status: 'lowong' })).toBe(false);
  expect(isTanpaNama({ jumlah: 4 })).toBe(false);
  expect(isTanpaNama({ nama: 'Nama Pejabat' })).toBe(false);
});

test('a vacant post with a name contradicts itself', () => {
  expect(pejabat.faultsOf({ ...kabid, nama: 'Nama Pejabat', status: 'lowong' })).toEqual([
    { kind: 'contradicts', key: 'status', written: 'lowong', computed: 'definitif' },
  ]);
});

test('a term has its first and its last day', () => {
  const term = { mulai: '2024-06-01', selesai: '2025-01-05' };
  const held = ['2024-05-31', '2024-06-01', '2025-01-05', '2025-01-06'].map((day) =>
    isMenjabat(term, Today.only(day)),
  );
  expect(held).toEqual([false, true, true, false]);
});

test.each(Object.keys(pejabat.refused ?? {}))('%s is refused, with the reason', (key) => {
  expect(pejabat.schema.safeParse({ ...kabid, [key]: 'x' }).error?.issues).toMatchObject([
    { code: 'unrecognized_keys', keys: [key] },
  ]);
  expect(pejabat.refused?.[key]).toMatch(/tidak boleh tayang/);
});
