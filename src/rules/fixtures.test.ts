import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  fixtureFolder,
  fixturesOf,
  olderFixturesOf,
  readFixture,
  TANGGAL,
} from '../../tests/rules/fixture.ts';
import type { Jenis } from '../koleksi/jenis.ts';
import { isSalah } from '../problems/problem.ts';
import { Today } from '../text/today.ts';
import { latestOf, rules } from './catalogue.ts';
import { judge } from './judge.ts';
import type { Rule } from './rule.ts';
import { current, rulesets } from './rulesets/all.ts';

const judged = rules.filter(({ butuh }) => butuh !== 'terbit');
const newest = judged.filter((rule) => rule === latestOf(rule.record.kode));

/** The first kind of body that a rule is for, a dinas where it is for one. */
const jenisOf = ({ record: { berlaku } }: Rule): Jenis =>
  berlaku.includes('dinas') ? 'dinas' : (berlaku[0] ?? 'dinas');

/** A rule with one subject has no half. */
const neededOf = ({ record }: Rule): string[] =>
  record.subjek === 'tunggal' ? ['gagal', 'lulus'] : ['gagal', 'lulus', 'sebagian'];

test.each(newest.map((rule) => [rule.record.kode, rule] as const))(
  '%s decides its fixtures as they are named',
  async (kode, rule) => {
    const names = fixturesOf(kode);
    expect(names).toEqual(expect.arrayContaining(neededOf(rule)));
    for (const name of names) {
      const { problems, ...read } = await readFixture(kode, name, jenisOf(rule));
      const salah = problems.filter(isSalah).map(({ path, baris, pesan }) => `${path}:${baris} ${pesan}`);
      expect(salah, `${kode} ${name}`).toEqual([]);
      const result = judge(read, current, Today.only(TANGGAL)).hasil.find((one) => one.kode === kode);
      expect(result?.status, `${kode} ${name}: ${result?.temuan.map(({ pesan }) => pesan)}`).toBe(name);
      for (const { path, baris, pesan, perbaikan } of result?.temuan ?? []) {
        expect([path, baris]).toEqual([expect.stringMatching(/^(_kabupaten|\w+)\/[^/]/), expect.any(Number)]);
        expect(pesan).toMatch(/^["`\p{Lu}\d].*\.$/u);
        expect(perbaikan).toMatch(/\.$/);
      }
    }
  },
);

test('what an older revision decided, it decides in every ruleset that names it', async () => {
  const older = judged.filter((rule) => rule !== latestOf(rule.record.kode));
  let count = 0;
  for (const rule of older) {
    const { kode, revisi } = rule.record;
    const naming = rulesets.filter(({ aturan }) => aturan[kode]?.rule === rule);
    for (const name of olderFixturesOf(kode, revisi)) {
      const { problems: _, ...read } = await readFixture(kode, `${revisi}/${name}`, jenisOf(rule));
      for (const ruleset of naming) {
        const result = judge(read, ruleset, Today.only(TANGGAL)).hasil.find((one) => one.kode === kode);
        expect(result?.status, `${kode} revisi ${revisi} ${name} ${ruleset.versi}`).toBe(name);
        count++;
      }
    }
  }
  expect(count).toBeGreaterThan(0);
});

/** What the rulesets before 2026.3 say of each fixture, as it was when 2026.3 came. */
const pinned = z
  .record(z.string(), z.record(z.string(), z.string()))
  .parse(
    JSON.parse(readFileSync(path.join(import.meta.dirname, '../../tests/rules/old-verdicts.json'), 'utf8')),
  );

test('an old ruleset gives the verdicts that it gave', async () => {
  for (const [fixture, verdicts] of Object.entries(pinned)) {
    const [kode = '', ...name] = fixture.split('/');
    const rule = latestOf(kode);
    if (!rule) throw new Error(`no rule ${kode}`);
    const { problems: _, ...read } = await readFixture(kode, name.join('/'), jenisOf(rule));
    for (const [versi, status] of Object.entries(verdicts)) {
      const ruleset = rulesets.find((one) => one.versi === versi);
      const judgement = ruleset && judge(read, ruleset, Today.only(TANGGAL));
      expect(judgement).not.toHaveProperty('dikerjakan');
      const result = judgement?.hasil.find((one) => one.kode === kode);
      expect([result?.status, result?.dijaga], `${fixture} ${versi}`).toEqual([status, undefined]);
    }
  }
});

test('a rule that is not for every kind of body leaves the others alone', async () => {
  for (const { record } of newest) {
    const other = (['kelurahan', 'sekretariat_dprd', 'dinas'] as const).find(
      (one) => !record.berlaku.includes(one),
    );
    if (!other) continue;
    const read = await readFixture(record.kode, 'gagal', other);
    const result = judge(read, current, Today.only(TANGGAL)).hasil.find((one) => one.kode === record.kode);
    expect(result?.status, record.kode).toBe('tidak_berlaku');
  }
});

test('every rule of the ruleset has a folder with fixtures', () => {
  const missing = Object.keys(current.aturan).filter((kode) => !existsSync(fixtureFolder(kode, '')));
  expect(missing).toEqual([]);
});
