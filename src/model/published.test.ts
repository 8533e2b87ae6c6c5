import { expect, test } from 'vitest';
import { Today } from '../text/today.ts';
import { isPublished, isScheduled } from './published.ts';

const TODAY = Today.only('2026-11-24');

test.each([
  [{}, true, true, false],
  [{ draf: true }, false, true, false],
  [{ terbit: '2026-11-24' }, true, true, false],
  [{ terbit: '2026-11-25' }, false, false, true],
  [{ berakhir: '2026-11-24' }, true, true, false],
  [{ berakhir: '2026-11-23' }, false, false, false],
  [{ terbit: '2026-11-25', draf: true }, false, false, false],
  [{ terbit: '2026-11-20', berakhir: '2026-11-30' }, true, true, false],
])('%o shows to citizens: %s, to staff: %s; is still to come: %s', (data, citizens, staff, toCome) => {
  expect(isPublished({ data }, TODAY, 'warga')).toBe(citizens);
  expect(isPublished({ data }, TODAY, 'pegawai')).toBe(staff);
  expect(isScheduled({ data }, TODAY)).toBe(toCome);
});
