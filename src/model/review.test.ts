import { expect, test } from 'vitest';
import { koleksiOf } from '../koleksi/index.ts';
import { Today } from '../text/today.ts';
import { monthsAfter } from './days.ts';
import { isOverdue, reviewBy } from './review.ts';

const [layanan, berita] = [koleksiOf('layanan'), koleksiOf('berita')];

test('a month later is the same day of the month, or the last of a shorter one', () => {
  expect(monthsAfter('2026-11-24', 1)).toBe('2026-12-24');
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29');
  expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31');
});

test('the review counts from the day the text was last looked at or changed', () => {
  expect(reviewBy({ diperbarui: '2026-01-10', tinjau_setiap: '6 bulan' }, layanan)).toBe('2026-07-10');
  expect(
    reviewBy({ diperbarui: '2026-01-10', ditinjau: '2026-05-01', tinjau_setiap: '6 bulan' }, layanan),
  ).toBe('2026-11-01');
});

test('a koleksi has its own habit, and an isian may have another', () => {
  expect(reviewBy({ diperbarui: '2026-01-10' }, layanan)).toBe('2027-01-10');
  expect(reviewBy({ tanggal: '2026-01-10' }, berita)).toBeUndefined();
  expect(reviewBy({ tanggal: '2026-01-10', tinjau_setiap: '1 tahun' }, berita)).toBe('2027-01-10');
});

test('a page that waits for its content is not reviewed, nor is one without a day', () => {
  expect(reviewBy({ diperbarui: '2026-01-10', belum_diisi: true }, layanan)).toBeUndefined();
  expect(reviewBy({}, layanan)).toBeUndefined();
});

test('on the last day it is not overdue yet', () => {
  expect(isOverdue({ tinjau_sebelum: '2026-11-24' }, Today.only('2026-11-24'))).toBe(false);
  expect(isOverdue({ tinjau_sebelum: '2026-11-24' }, Today.only('2026-11-25'))).toBe(true);
  expect(isOverdue({}, Today.only('2026-11-25'))).toBe(false);
});
