import { expect, test } from 'vitest';
import { Today } from '../text/today.ts';
import { agendaMonth, bigDay, byTime, fullTimes, monthText, whenText } from './agenda-facts.ts';
import type { Item } from './situs.ts';

const TODAY = Today.only('2026-11-24');

const event = (mulai: string, selesai?: string): Item<'agenda'> => ({
  koleksi: 'agenda',
  id: mulai,
  slug: mulai,
  address: `/agenda/${mulai}/`,
  path: `agenda/${mulai}.md`,
  judul: mulai,
  contoh: false,
  draf: false,
  data: { judul: mulai, mulai, ...(selesai && { selesai }) },
});

test('what began earlier and still goes on is to come, and the past stands latest first', () => {
  const { coming, past } = byTime(
    [event('2026-11-03'), event('2026-11-17'), event('2026-11-20', '2026-11-24'), event('2026-12-01')],
    TODAY,
  );
  expect(coming.map(({ slug }) => slug)).toEqual(['2026-11-20', '2026-12-01']);
  expect(past.map(({ slug }) => slug)).toEqual(['2026-11-17', '2026-11-03']);
});

test('a time is said as far as it is known', () => {
  expect(whenText({ mulai: '2026-11-26T08:30', selesai: '2026-11-26T12:00' }, 'WIB')).toBe(
    'Kamis, 08.30–12.00 WIB',
  );
  expect(whenText({ mulai: '2026-11-30T13:30' }, 'WIB')).toBe('Senin, 13.30 WIB sampai selesai');
  expect(whenText({ mulai: '2026-12-16' }, 'WIB')).toBe('Rabu');
  expect(whenText({ mulai: '2026-12-07', selesai: '2026-12-09', sepanjang_hari: true }, 'WIB')).toBe(
    'Senin sampai Rabu, sepanjang hari',
  );
  expect(fullTimes({ mulai: '2026-11-26T08:30' }, 'WIB')).toEqual([
    'Kamis, 26 November 2026',
    '08.30 WIB sampai selesai',
  ]);
});

test('the large day shows a stretch within one month, else its first day', () => {
  expect(bigDay({ mulai: '2026-11-24', selesai: '2026-11-27' })).toEqual({ date: '24–27', month: 'Nov' });
  expect(bigDay({ mulai: '2026-11-28', selesai: '2026-12-02' })).toEqual({ date: '28', month: 'Nov' });
});

test('the month shows a longer kegiatan on each of its days and leaves other days empty', () => {
  const days = agendaMonth([event('2026-11-24', '2026-11-26')], '2026-11', TODAY).flat();
  const filled = days.filter(({ entries }) => entries.length > 0);
  expect(filled.map(({ date, entries }) => [date, entries[0]?.nth])).toEqual([
    [24, 1],
    [25, 2],
    [26, 3],
  ]);
  expect(days.find(({ today }) => today)?.date).toBe(24);
  expect(monthText('2026-11')).toBe('November 2026');
});
