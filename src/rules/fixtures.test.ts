import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixtureFolder, fixturesOf, readFixture, TANGGAL } from '../../tests/rules/fixture.ts';
import { isSalah } from '../problems/problem.ts';
import { rules } from './catalogue.ts';
import { judge } from './judge.ts';
import type { Rule } from './rule.ts';
import { current } from './rulesets/all.ts';

const judged = rules.filter(({ butuh }) => butuh !== 'terbit');

/** A rule with one subject has no half. */
const neededOf = ({ record }: Rule): string[] =>
  record.subjek === 'tunggal' ? ['gagal', 'lulus'] : ['gagal', 'lulus', 'sebagian'];

test.each(judged.map((rule) => [rule.record.kode, rule] as const))(
  '%s decides its fixtures as they are named',
  async (kode, rule) => {
    const { berlaku } = rule.record;
    const [first = 'dinas'] = berlaku;
    const names = fixturesOf(kode);
    expect(names).toEqual(expect.arrayContaining(neededOf(rule)));
    for (const name of names) {
      const { problems, ...read } = await readFixture(
        kode,
        name,
        berlaku.includes('dinas') ? 'dinas' : first,
      );
      const salah = problems.filter(isSalah).map(({ path, baris, pesan }) => `${path}:${baris} ${pesan}`);
      expect(salah, `${kode} ${name}`).toEqual([]);
      const result = judge(read, current, TANGGAL).hasil.find((one) => one.kode === kode);
      expect(result?.status, `${kode} ${name}: ${result?.temuan.map(({ pesan }) => pesan)}`).toBe(name);
      for (const { path, baris, pesan, perbaikan } of result?.temuan ?? []) {
        expect([path, baris]).toEqual([expect.stringMatching(/^(_kabupaten|\w+)\/[^/]/), expect.any(Number)]);
        expect(pesan).toMatch(/^["`\p{Lu}\d].*\.$/u);
        expect(perbaikan).toMatch(/\.$/);
      }
    }
  },
);

test('a rule that is not for every kind of body leaves the others alone', async () => {
  for (const { record } of judged) {
    const other = (['kelurahan', 'sekretariat_dprd', 'dinas'] as const).find(
      (one) => !record.berlaku.includes(one),
    );
    if (!other) continue;
    const read = await readFixture(record.kode, 'gagal', other);
    const result = judge(read, current, TANGGAL).hasil.find((one) => one.kode === record.kode);
    expect(result?.status, record.kode).toBe('tidak_berlaku');
  }
});

test('every rule of the ruleset has a folder with fixtures', () => {
  const missing = Object.keys(current.aturan).filter((kode) => !existsSync(fixtureFolder(kode, '')));
  expect(missing).toEqual([]);
});
