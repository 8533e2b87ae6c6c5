import { expect, test } from 'vitest';
import { byNomor } from './by-nomor.ts';
import { dip } from './index.ts';

test('rows stand by class, then by number as people count', () => {
  const rows = [
    { kelas: 'setiap_saat', nomor: '1' },
    { kelas: 'berkala', nomor: '10' },
    { kelas: 'berkala', nomor: '2' },
    { kelas: 'berkala', nomor: '2.1' },
  ] as const;
  expect([...rows].sort(byNomor).map(({ kelas, nomor }) => `${kelas} ${nomor}`)).toEqual([
    'berkala 2',
    'berkala 2.1',
    'berkala 10',
    'setiap_saat 1',
  ]);
});

test('a row is found in the list by class and number', () => {
  const row = { kelas: 'serta_merta', nomor: '3A', judul: 'Rencana pemadaman listrik' } as const;
  expect(dip.table?.slugOf(row)).toBe('serta-merta-3a');
  expect(dip.addressOf('', row)).toBe('/ppid/dip/#serta-merta-3a');
});
