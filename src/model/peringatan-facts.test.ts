import { expect, test } from 'vitest';
import type { Peringatan } from '../koleksi/peringatan/schema.ts';
import { Today } from '../text/today.ts';
import { byMasa, masaText, momentText } from './peringatan-facts.ts';
import type { Item } from './situs.ts';

const TODAY = Today.only('2026-11-24');

const warning = (
  slug: string,
  data: Pick<Peringatan, 'mulai' | 'tingkat'> & Partial<Peringatan>,
): Item<'peringatan'> => ({
  koleksi: 'peringatan',
  id: slug,
  slug,
  address: `/peringatan/${slug}/`,
  path: `peringatan/${slug}.md`,
  judul: slug,
  contoh: false,
  draf: false,
  data: { judul: slug, ...data },
});

test('the gravest that stands today is first; what is over or still to come is told apart', () => {
  const { active, later, past } = byMasa(
    [
      warning('info', { tingkat: 'info', mulai: '2026-11-23', selesai: '2026-11-24' }),
      warning('darurat', { tingkat: 'darurat', mulai: '2026-11-20' }),
      warning('nanti', { tingkat: 'info', mulai: '2026-12-01' }),
      warning('lama', { tingkat: 'peringatan', mulai: '2026-03-05', selesai: '2026-03-19' }),
    ],
    TODAY,
  );
  expect([active, later, past].map((all) => all.map(({ slug }) => slug))).toEqual([
    ['darurat', 'info'],
    ['nanti'],
    ['lama'],
  ]);
});

test('a warning says until when it stands, or that it is over', () => {
  expect(masaText({ mulai: '2026-11-20T05:10' }, TODAY, 'WIB')).toBe(
    'Sejak 20 November 2026, 05.10 WIB, berlaku sampai dicabut',
  );
  expect(masaText({ mulai: '2026-11-17', selesai: '2026-12-15' }, TODAY, 'WIB')).toBe(
    'Berlaku 17 November – 15 Desember 2026',
  );
  expect(masaText({ mulai: '2026-11-23', selesai: '2026-11-24T12:00' }, TODAY, 'WIB')).toBe(
    'Berlaku sampai 24 November 2026, 12.00 WIB',
  );
  expect(masaText({ mulai: '2026-03-05T14:00', selesai: '2026-03-19' }, TODAY, 'WIB')).toBe(
    'Berlaku 5–19 Maret 2026, sudah berakhir',
  );
});

test('a moment without a time is a day', () => {
  expect(momentText('2026-11-20', 'WIB')).toBe('20 November 2026');
});
