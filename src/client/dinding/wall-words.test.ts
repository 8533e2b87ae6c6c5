import { expect, test } from 'vitest';
import { settingsIn } from './settings.ts';
import { clockText, momentAt, spanText } from './time.ts';

test('pause and question are set in the address, within bounds; anything else is the usual', () => {
  expect(settingsIn('')).toEqual({ jeda: 20, tanya: 60 });
  expect(settingsIn('?jeda=30&tanya=120')).toEqual({ jeda: 30, tanya: 120 });
  expect(settingsIn('?jeda=0')).toEqual({ jeda: 0, tanya: 60 });
  expect(settingsIn('?jeda=1&tanya=1')).toEqual({ jeda: 5, tanya: 10 });
  expect(settingsIn('?jeda=lama&tanya=')).toEqual({ jeda: 20, tanya: 60 });
});

test('a moment is that of the kabupaten, whatever the machine thinks', () => {
  const ms = Date.parse('2026-11-23T18:05:00Z');
  expect(momentAt(ms, 7)).toEqual({ hari: '2026-11-24', jam: '01:05' });
  expect(momentAt(ms, 9)).toEqual({ hari: '2026-11-24', jam: '03:05' });
  expect(clockText(ms, 7, '2026-11-24')).toBe('01.05');
  expect(clockText(ms, 7, '2026-11-25')).toBe('24 Nov 2026, 01.05');
});

test('a span is told in the unit that people use for it', () => {
  const spans = [45, 60, 35 * 60, 95 * 60, 120 * 60, 72 * 3600].map((seconds) => spanText(seconds * 1000));
  expect(spans).toEqual(['45 detik', '1 menit', '35 menit', '1 jam 35 menit', '2 jam', '3 hari']);
});
