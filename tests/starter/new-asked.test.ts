import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../files.ts';
import { FIXTURE, TANGGAL } from './small.ts';
import { siteIn, treeOf, type Work, workOf } from './succession.ts';
import { CTRL_C, DOWN, ENTER, terminal } from './terminal.ts';

/** Every test waits for a program to be started and read; nothing here is timed. */
const PATIENCE_MS = 120_000;

/** `npm run new` without a word, on a terminal; what programs may read goes to a file. */
const asking = ({ content, folder }: Work) =>
  terminal(
    `"${process.execPath}" "${path.join(root, 'scripts/new.ts')}" --content "${content}" --tanggal ${TANGGAL} > "${path.join(folder, 'hasil')}"`,
  );

test('answers become a situs, with help where one cannot be used', { timeout: PATIENCE_MS }, async () => {
  using work = workOf(FIXTURE, ['dinkes']);
  await using asked = asking(work);
  await asked.until('Nama folder situs');
  asked.type(`dinkes${ENTER}`);
  await asked.until('Folder dinkes sudah ada');
  asked.type(`${'\b'.repeat(6)}Puskesmas Hulu${ENTER}`);
  await asked.until('tidak dapat dipakai');
  asked.type(`${'\x7f'.repeat(20)}pkm-hulu${ENTER}`);
  await asked.until('Jenisnya');
  asked.type(DOWN.repeat(7) + ENTER);
  await asked.until('Nama resmi');
  asked.type(`P${ENTER}`);
  await asked.until('Nama resmi P tidak dapat dipakai');
  asked.type(`uskesmas Hulu${ENTER}`);
  await asked.until('Induknya');
  asked.type(ENTER);
  await asked.until('Sebutan pendek');
  asked.type(ENTER);
  await asked.until('Buat situs ini?');
  expect(asked.screen()).toMatch(/Induk\s+Dinas Kesehatan/);
  expect(existsSync(path.join(work.content, 'pkm-hulu'))).toBe(false);
  asked.type(ENTER);
  expect(await asked.ended).toBe(0);
  expect((await siteIn(work.content, 'pkm-hulu')).row).toMatchObject({ jenis: 'puskesmas', induk: 'dinkes' });
  expect(existsSync(path.join(work.content, 'pkm-hulu/situs.yaml'))).toBe(true);
  expect(readFileSync(path.join(work.folder, 'hasil'), 'utf8')).toBe('');
});

test('of a body in the register nothing but its folder is asked', { timeout: PATIENCE_MS }, async () => {
  using work = workOf(FIXTURE, []);
  await using asked = asking(work);
  await asked.until('Nama folder situs');
  asked.type(`kel-sari${ENTER}`);
  expect(await asked.ended).toBe(0);
  expect(asked.screen()).not.toContain('Jenisnya');
  expect(existsSync(path.join(work.content, 'kel-sari/situs.yaml'))).toBe(true);
});

test.each([
  ['Ctrl+C', CTRL_C],
  ['no at the end', `${DOWN}${ENTER}`],
])('%s writes nothing', { timeout: PATIENCE_MS }, async (_, keys) => {
  using work = workOf(FIXTURE, ['dinkes']);
  const before = treeOf(work.content);
  await using asked = asking(work);
  await asked.until('Nama folder situs');
  asked.type(`dinsos${ENTER}`);
  await asked.until('Jenisnya');
  if (keys !== CTRL_C) {
    asked.type(DOWN.repeat(3) + ENTER);
    await asked.until('Nama resmi');
    asked.type(`Dinas Sosial${ENTER}`);
    await asked.until('Sebutan pendek');
    asked.type(ENTER);
    await asked.until('Buat situs ini?');
  }
  asked.type(keys);
  expect(await asked.ended).toBe(130);
  expect(asked.screen()).toContain('Tidak ada yang ditulis.');
  expect(treeOf(work.content)).toEqual(before);
});
