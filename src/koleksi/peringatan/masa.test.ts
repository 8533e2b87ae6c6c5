import { expect, test } from 'vitest';
import { Today } from '../../text/today.ts';
import { byGravity, isActive } from './masa.ts';

test('a peringatan stands from its first day to its last, both included', () => {
  const banjir = { mulai: '2026-11-20T05:10', selesai: '2026-11-24T12:00' };
  const standing = ['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-25'].map((day) =>
    isActive(banjir, Today.only(day)),
  );
  expect(standing).toEqual([false, true, true, false]);
});

test('without an end it stands until it is taken back', () => {
  expect(isActive({ mulai: '2026-11-20' }, Today.only('2027-01-01'))).toBe(true);
});

test('the gravest stands first, then the newest', () => {
  const info = { tingkat: 'info', mulai: '2026-11-24' } as const;
  const older = { tingkat: 'darurat', mulai: '2026-11-20' } as const;
  const newer = { tingkat: 'darurat', mulai: '2026-11-21' } as const;
  expect([info, older, newer].sort(byGravity)).toEqual([newer, older, info]);
});
