import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSalah, type Problem } from '../../src/problems/problem.ts';
import { judge } from '../../src/rules/judge.ts';
import { current } from '../../src/rules/rulesets/all.ts';
import { Today } from '../../src/text/today.ts';
import { HELD } from './faults-held.ts';
import { TOLD } from './faults-told.ts';
import { readFolder, SOUND, TANGGAL } from './fixture.ts';

const FAULTS = [...HELD, ...TOLD];

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'tanam-'));
  cpSync(SOUND, path.join(workspace, 'dinkes'), { recursive: true });
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** Everything that is said of the situs: problems, and findings of rules. */
async function told(): Promise<Problem[]> {
  const { problems, ...judged } = await readFolder(workspace, 'dinkes', 'dinas');
  return [...problems, ...judge(judged, current, Today.only(TANGGAL)).hasil.flatMap(({ temuan }) => temuan)];
}

test('of a situs without a fault nothing is said', async () => {
  expect((await told()).map(({ kode, path: at, baris, pesan }) => `${at}:${baris} ${kode} ${pesan}`)).toEqual(
    [],
  );
});

test('there are sixty faults, and no two are the same', () => {
  expect(new Set(FAULTS.map(({ nama }) => nama)).size).toBe(FAULTS.length);
  expect(FAULTS.length).toBeGreaterThanOrEqual(60);
});

test.each(FAULTS.map((fault) => [fault.nama, fault] as const))('found: %s', async (_, fault) => {
  const file = path.join(workspace, 'dinkes', fault.path);
  const before = fault.isNew ? undefined : readFileSync(file);
  mkdirSync(path.dirname(file), { recursive: true });
  const text = fault.change(before?.toString('utf8') ?? '');
  writeFileSync(file, text);
  try {
    const found = await told();
    const place = `dinkes/${fault.at ?? fault.path}:${fault.baris} ${fault.kode}`;
    const all = found.map(({ kode, path: at, baris }) => `${at}:${baris} ${kode}`);
    expect(all).toContain(place);
    // Nothing else is wrong, but what follows from the fault.
    const also = [fault.kode, ...(fault.also ?? [])];
    expect(all.filter((one) => !also.some((kode) => one.endsWith(` ${kode}`)))).toEqual([]);
    expect(found.some(isSalah)).toBe(fault.tahan);
  } finally {
    if (before) writeFileSync(file, before);
    else rmSync(file);
  }
});
