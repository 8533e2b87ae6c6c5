import { expect, test } from 'vitest';
import { type Skm, skm } from '../koleksi/skm/schema.ts';
import { namaUnsur } from '../koleksi/skm/unsur.ts';
import type { Item } from './situs.ts';
import { skmFactsOf } from './skm-facts.ts';

function survey(tahun: number, mean: number, more: Record<string, unknown> = {}): Item<'skm'> {
  const data: Skm = skm.parse({
    judul: `Survei ${tahun}`,
    tahun,
    periode: 'Januari sampai Juni',
    responden: 100,
    unsur: Object.fromEntries(namaUnsur.options.map((key) => [key, mean])),
    ...more,
  });
  const base = {
    koleksi: 'skm',
    id: `${tahun}`,
    slug: `${tahun}`,
    address: `/skm/${tahun}/`,
    path: `skm/${tahun}.md`,
  } as const;
  return { ...base, judul: data.judul, contoh: false, draf: false, data };
}

test('a survey stands among those of other years, the oldest first', () => {
  const [older, newer] = [survey(2025, 3), survey(2026, 3.4)];
  const { ikm, mutu, words, trend } = skmFactsOf(newer, [newer, older]);
  expect({ ikm, mutu, words }).toEqual({ ikm: 85, mutu: 'B', words: 'Naik 10 dari 2025.' });
  expect(trend.map(({ tahun }) => tahun)).toEqual([2025, 2026]);
});

test('surveys of other services are no trend', () => {
  const counter = survey(2025, 2, { layanan: 'Loket' });
  expect(skmFactsOf(survey(2026, 3.4), [counter]).trend).toHaveLength(1);
});

test('unsur that are not yet good are named with their mutu', () => {
  const means = Object.fromEntries(namaUnsur.options.map((key) => [key, key === 'sarana' ? 2 : 3.6]));
  const { words, lowest, highest } = skmFactsOf(survey(2026, 4, { unsur: means }), []);
  expect(words).toBe('Satu unsur perlu diperbaiki: sarana dan prasarana (tidak baik).');
  expect([lowest.nama, highest.nama]).toEqual(['Sarana dan prasarana', 'Persyaratan']);
});

test('shares of respondents are counted within each grouping', () => {
  const karakteristik = [
    { kelompok: 'Jenis kelamin', nilai: 'Perempuan', jumlah: 75 },
    { kelompok: 'Jenis kelamin', nilai: 'Laki-laki', jumlah: 25 },
    { kelompok: 'Umur', nilai: '17–30 tahun', jumlah: 0 },
  ];
  const { respondents } = skmFactsOf(survey(2026, 3, { karakteristik }), []);
  expect(respondents.map(({ parts }) => parts.map(({ share }) => share))).toEqual([[75, 25], [0]]);
});
