import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue as problems } from '../problems/index.ts';
import { bidangOf } from './bidang.ts';
import { latestOf, rules } from './catalogue.ts';
import { handbookOf } from './handbook.ts';
import { current } from './rulesets/all.ts';
import { uncounted } from './uncounted.ts';

const ROOM = import.meta.dirname;

/** Kode that law and rules order, and those of guides and good practice. */
const kodesIn = (tingkat: 'wajib' | 'anjuran'): string[] =>
  readFileSync(path.join(ROOM, `../../tests/rules/kode-${tingkat}.txt`), 'utf8')
    .trim()
    .split(/\s+/);

test.each([
  ['wajib', 51],
  ['anjuran', 19],
] as const)(
  'every rule that is %s has a folder of that level, or a reason why it has none',
  (tingkat, count) => {
    const asked = kodesIn(tingkat);
    expect(new Set(asked).size).toBe(count);
    const answered = [
      ...rules.map(({ record }) => record).filter(({ kode }) => existsSync(path.join(ROOM, kode, 'rule.ts'))),
      ...uncounted.filter(({ alasan }) => /^.{20,}\.$/s.test(alasan)),
    ];
    const missing = asked.filter(
      (kode) => !answered.some((one) => one.kode === kode && one.tingkat === tingkat),
    );
    expect(missing).toEqual([]);
  },
);

test('every folder is a rule of a ruleset, and bears its kode', () => {
  const folders = readdirSync(ROOM).filter((name) => /^[A-Z]/.test(name));
  expect(folders.sort()).toEqual([...new Set(rules.map(({ record }) => record.kode))].sort());
});

test('no kode has two meanings', () => {
  const kodes = [...rules.map(({ record }) => `${record.kode} ${record.revisi}`)];
  expect(new Set(kodes).size).toBe(kodes.length);
  const names = [...new Set(rules.map(({ record }) => record.kode)), ...uncounted.map(({ kode }) => kode)];
  const taken = [...names, ...problems.map(({ kode }) => kode)];
  expect(taken.filter((kode, index) => taken.indexOf(kode) !== index)).toEqual([]);
});

test('the newest ruleset names every rule, in the newest revision', () => {
  expect(Object.keys(current.aturan)).toEqual([...new Set(rules.map(({ record }) => record.kode))]);
  for (const [kode, { rule }] of Object.entries(current.aturan)) expect(rule, kode).toBe(latestOf(kode));
});

test('the texts of a rule are whole sentences, and each names what it rests on', () => {
  for (const { record } of rules) {
    const { kode, syarat, cara_memeriksa, perbaikan, dasar_hukum } = record;
    for (const text of [syarat, cara_memeriksa, perbaikan]) expect(text, kode).toMatch(/^[\p{Lu}`].*\.$/su);
    expect(dasar_hukum.length, kode).toBeGreaterThan(0);
    expect(bidangOf(kode)).toBeTruthy();
  }
});

test('the handbook says what the catalogue says', () => {
  const written = readFileSync(path.join(ROOM, '../../docs/aturan.md'), 'utf8');
  expect(written).toBe(handbookOf(current));
});
