import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium, type Machine } from './chromium.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string, text = ''): string => {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return file;
};

/** What was found on a machine that has only what the test put there, and what was said meanwhile. */
async function search(machine: Partial<Machine> = {}) {
  const said: string[] = [];
  const bare: Machine = {
    ...{ env: { PATH: folder }, places: [], isDebianRoot: false, stderr: process.stderr },
    ...machine,
  };
  const found = await findChromium(bare, (words) => said.push(words), new AbortController().signal);
  return { found, said };
}

test('CHROME_PATH wins over what is installed', async () => {
  program('chromium');
  const mine = program('peramban');
  expect((await search({ env: { PATH: folder, CHROME_PATH: mine } })).found).toEqual({ path: mine });
});

test('a CHROME_PATH that leads nowhere is told, and nothing else is taken instead', async () => {
  program('chromium');
  expect((await search({ env: { PATH: folder, CHROME_PATH: '/tidak/ada' } })).found).toEqual({
    advice: 'CHROME_PATH menunjuk /tidak/ada, dan di situ tidak ada program. Perbaiki, atau kosongkan.',
  });
});

test.each(['chromium', 'google-chrome'])('%s is found by its name', async (name) => {
  const file = program(name);
  expect((await search()).found).toEqual({ path: file });
});

test('a place outside the PATH is looked at last', async () => {
  const places = [program('Google Chrome')];
  expect((await search({ places })).found).toEqual({ path: places[0] });
});

test('root on Debian gets the package of Debian, after the lists were brought up to date', async () => {
  const log = path.join(folder, 'log');
  const chromium = path.join(folder, 'chromium');
  program(
    'apt-get',
    `echo "$1" >> '${log}'; [ "$1" = update ] || { echo > '${chromium}'; /bin/chmod +x '${chromium}'; }`,
  );
  const { found, said } = await search({ isDebianRoot: true });
  expect(found).toEqual({ path: chromium });
  expect(said).toEqual(['Memasang Chromium dari Debian, untuk uji di peramban …']);
  expect(readFileSync(log, 'utf8')).toBe('update\ninstall\n');
});

test('elsewhere one line says what to install', async () => {
  const { found, said } = await search();
  expect(found).toEqual({
    advice:
      'Chromium tidak ditemukan. Pasang Chromium (di Debian: `sudo apt-get install chromium`), atau isi CHROME_PATH dengan letaknya.',
  });
  expect(said).toEqual([]);
});
