import { expect, test } from 'vitest';
import { endOf, tahunOf, yearUntil } from '../../src/board/year-of-days.ts';

const year = yearUntil('2026-11-30');

test('the year is twelve months, the last as far as it has come', () => {
  expect([year.dari, year.sampai, year.hari]).toEqual(['2025-12-01', '2026-11-30', 365]);
  expect(year.bulan.map(({ bulan }) => bulan)).toEqual([
    ...['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'],
    ...['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
  ]);
  expect(year.bulan.at(-1)).toMatchObject({ label: 'November 2026', ke: 335 });
  expect([endOf('2026-02', '2026-11-30'), endOf('2026-11', '2026-11-12')]).toEqual([
    '2026-02-28',
    '2026-11-12',
  ]);
});

test('samples are drawn apart and end no silence', () => {
  const tahun = tahunOf(
    [
      { situs: 'a', tanggal: '2025-12-03', jumlah: 2, contoh: 1 },
      { situs: 'b', tanggal: '2025-12-03', jumlah: 1, contoh: 0 },
      { situs: 'a', tanggal: '2026-11-29', jumlah: 3, contoh: 3 },
    ],
    year,
  );
  expect(tahun).toMatchObject({
    sendiri: [{ ke: 2, jumlah: 2 }],
    contoh: [{ ke: 363, jumlah: 3 }],
    jumlah: 6,
    terakhir: '2025-12-03',
  });
  expect(tahun.bulan).toEqual([3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
});
