import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogue as problems } from '../problems/index.ts';
import { bidangOf } from './bidang.ts';
import { rules } from './catalogue.ts';
import { handbookOf } from './handbook.ts';
import { current, rulesets } from './rulesets/all.ts';
import { uncounted } from './uncounted.ts';

const ROOM = import.meta.dirname;

/** Every kode of the list that this room answers to: KIP-01 to KIP-12 and so on. */
const ASKED = {
  KIP: 12,
  YAN: 8,
  SKM: 1,
  LAP: 1,
  KEU: 2,
  SAK: 2,
  PBJ: 1,
  HUK: 1,
  SITE: 7,
  PDP: 5,
  PSE: 3,
  A11Y: 1,
  BHS: 1,
  LMB: 1,
  SDI: 12,
  WIL: 12,
};

test('every rule that law and guides ask for has a folder, or a reason why it has none', () => {
  const known = [...rules.map(({ record }) => record.kode), ...uncounted.map(({ kode }) => kode)];
  const asked = Object.entries(ASKED).flatMap(([letters, count]) =>
    Array.from({ length: count }, (_, n) => `${letters}-${String(n + 1).padStart(2, '0')}`),
  );
  expect(asked.filter((kode) => !known.includes(kode))).toEqual([]);
});

test('every folder is a rule of the list, and bears its kode', () => {
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

test('every ruleset names rules that are there, and the newest names them all', () => {
  for (const { aturan } of rulesets) {
    for (const [kode, { revisi }] of Object.entries(aturan)) {
      expect(rules.some(({ record }) => record.kode === kode && record.revisi === revisi)).toBe(true);
    }
  }
  expect(Object.keys(current.aturan)).toEqual([...new Set(rules.map(({ record }) => record.kode))]);
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
