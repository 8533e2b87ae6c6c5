import { expect, test } from 'vitest';
import type { DindingPeringatan } from '../../../../model/papan/dinding.ts';
import { hasBegun, isOver } from './moment.ts';
import { interrupting, standing } from './standing.ts';

const at = (jam: string, hari = '2026-11-24') => ({ hari, jam });

test('a day alone begins at midnight and ends with it; a time is kept to the minute', () => {
  expect([hasBegun('2026-11-24', at('00:00')), isOver('2026-11-24', at('23:59'))]).toEqual([true, false]);
  expect(isOver('2026-11-24', at('00:00', '2026-11-25'))).toBe(true);
  expect([hasBegun('2026-11-24T09:48', at('09:47')), hasBegun('2026-11-24T09:48', at('09:48'))]).toEqual([
    false,
    true,
  ]);
  expect([isOver('2026-11-24T14:00', at('14:00')), isOver('2026-11-24T14:00', at('14:01'))]).toEqual([
    false,
    true,
  ]);
  expect(isOver(undefined, at('00:00', '2099-01-01'))).toBe(false);
});

test('where only the day is known, what stands at some time of it stands', () => {
  const today = { hari: '2026-11-24' };
  expect(hasBegun('2026-11-24T09:48', today)).toBe(true);
  expect(isOver('2026-11-24T09:48', today)).toBe(false);
  expect(isOver('2026-11-23', today)).toBe(true);
});

test('only an urgent alert that is no sample interrupts', () => {
  const alert = (changes: Partial<DindingPeringatan>): DindingPeringatan => ({
    ...{ judul: 'Air naik', tingkat: 'darurat', pemilik: 'BPBD', mulai: '2026-11-24' },
    ...{ wilayah: [], kode: [], tindakan: [], kontak: [] },
    ...changes,
  });
  const peringatan = [
    alert({}),
    alert({ contoh: true }),
    alert({ tingkat: 'peringatan' }),
    alert({ mulai: '2026-11-25' }),
  ];
  expect(standing({ peringatan }, at('09:00'))).toEqual(peringatan.slice(0, 3));
  expect(interrupting({ peringatan }, at('09:00'))).toEqual(peringatan.slice(0, 1));
});
