import { expect, test } from 'vitest';
import { suggest } from './suggest.ts';

const KNOWN = ['judul', 'tanggal', 'gambar', 'gambar_alt', 'telepon', 'surel', 'ringkasan', 'nomor'];

test.each([
  ['tangal', 'tanggal'],
  ['jduul', 'judul'],
  ['Judul', 'judul'],
  ['gambar-alt', 'gambar_alt'],
  ['email', 'surel'],
  ['No_Telepon', 'telepon'],
  ['foto', 'gambar'],
  ['tgl', 'tanggal'],
])('%s leads to %s', (written, meant) => {
  expect(suggest(written, KNOWN)).toBe(meant);
});

test.each(['', 'x', 'anggaran_belanja', 'j'.repeat(100_000)])(
  'nothing is offered for what is far from all',
  (written) => {
    expect(suggest(written, KNOWN)).toBeUndefined();
  },
);

test('a synonym is offered only where it is known', () => {
  expect(suggest('email', ['judul'])).toBeUndefined();
});
