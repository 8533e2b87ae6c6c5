import { expect, test } from 'vitest';
import { isBelow, kodeProgram, levelOf, parentOf } from './kode.ts';

test.each([
  ['2', 'urusan', undefined],
  ['2.16', 'bidang', '2'],
  ['2.16.02', 'program', '2.16'],
  ['2.16.02.2.01', 'kegiatan', '2.16.02'],
  ['2.16.02.2.01.0002', 'sub_kegiatan', '2.16.02.2.01'],
  ['2.16.02.2.01.02', 'sub_kegiatan', '2.16.02.2.01'],
  ['6.01.03.1.01.0001', 'sub_kegiatan', '6.01.03.1.01'],
])('%s is a code of the level %s below %s', (kode, level, parent) => {
  expect(kodeProgram.safeParse(kode).success).toBe(true);
  expect(levelOf(kode)).toBe(level);
  expect(parentOf(kode)).toBe(parent);
});

test.each([
  '',
  '0',
  '2.1',
  '16-Feb',
  '2.16.',
  '2.16.02.2',
  '2.16.02.3.01',
  '2.16.02.2.01.002',
  '2,16',
  'X.XX.01',
])('what is no code of a programme is refused: "%s"', (kode) => {
  expect(kodeProgram.safeParse(kode).success).toBe(false);
});

test('a code that begins with the same digits is not below another', () => {
  expect(isBelow('2.16.02', '2.16')).toBe(true);
  expect(isBelow('2.16', '2.1')).toBe(false);
  expect(isBelow('2.16', '2.16')).toBe(false);
});

test('four parts are no level', () => {
  expect(() => levelOf('2.16.02.2')).toThrow(RangeError);
});
