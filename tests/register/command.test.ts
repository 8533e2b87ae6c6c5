import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/run/register/history-file.ts';
import { runCommand } from '../end-to-end/run-command.ts';
import { root } from '../files.ts';
import { DOWN, ENTER, terminal } from '../starter/terminal.ts';
import { REGISTER, registerFolder, rowIn } from './folder.ts';

/** Whole programs are started, on a machine that does other things too; nothing here is timed. */
const PATIENCE_MS = 120_000;
const DASAR = ['--tanggal', '2026-11-20', '--dasar', 'surat 005/1/2026'];

const run = ({ content }: { content: string }, ...args: string[]) =>
  runCommand('register', [...args, '--content', content]);

const registerText = ({ content }: { content: string }): string =>
  readFileSync(path.join(content, '_kabupaten/register.yaml'), 'utf8');

test('without a word it lists every body, what was reported apart from what was verified', {
  timeout: PATIENCE_MS,
}, async () => {
  using folder = registerFolder();
  const { code, stderr } = await run(folder);
  expect(code).toBe(0);
  expect(stderr).toContain('dilaporkan terhubung, belum diperiksa');
  expect(stderr).toContain('dinkes.contohkab.go.id (usulan)');
  expect(stderr).toContain('3 badan: 1 belum, 2 terdaftar, 0 terhubung, 0 terbatas, 0 dihentikan');
  const { stdout } = await run(folder, '--json');
  expect(
    JSON.parse(stdout).situs.map(({ id, status }: { id: string; status: string }) => [id, status]),
  ).toEqual([
    ['dinkes', 'belum'],
    ['kominfo', 'terdaftar'],
    ['dinlama', 'terdaftar'],
  ]);
});

test('without a terminal it shows the change and writes it with --ya alone', {
  timeout: PATIENCE_MS,
}, async () => {
  using folder = registerFolder();
  const wish = ['dinkes', '--host', 'dinkes.contohkab.go.id', ...DASAR];
  const shown = await run(folder, ...wish);
  expect([shown.code, shown.stderr]).toEqual([
    2,
    expect.stringContaining('ulangi perintah ini dengan `--ya`'),
  ]);
  expect(shown.stderr).toContain('-     host_bukti: asumsi # usulan Diskominfo');
  expect(shown.stderr).toContain('20 November 2026: host dari dinkes.contohkab.go.id (usulan)');
  expect(registerText(folder)).toBe(REGISTER);
  expect((await run(folder, ...wish, '--ya')).code).toBe(0);
  expect(rowIn(folder, 'dinkes')?.host_bukti).toBeUndefined();
  const again = await run(folder, ...wish);
  expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('sudah demikian')]);
});

test.each([
  ['a wish without a body', ['--status', 'terdaftar'], 'Sebut situsnya'],
  ['a body without a wish', ['dinkes'], 'Sebut apa yang berubah'],
  ['words of a new body for one that is there', ['dinkes', '--nama', 'Dinas Lain'], 'hanya untuk `--tambah`'],
  ['every reason at once', ['dinkes', '--status', 'terhubung'], 'REG-14'],
])('%s ends with 2 and writes nothing', { timeout: PATIENCE_MS }, async (_, args, said) => {
  using folder = registerFolder();
  const { code, stderr } = await run(folder, ...args, '--ya');
  expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  expect(registerText(folder)).toBe(REGISTER);
});

test.skipIf(process.platform === 'win32').each([
  ['yes', ENTER, 0],
  ['no', `${DOWN}${ENTER}`, 130],
])('on a terminal it asks: %s', { timeout: PATIENCE_MS }, async (_, keys, code) => {
  using folder = registerFolder();
  const script = path.join(root, 'scripts/register.ts');
  await using asked = terminal(
    `"${process.execPath}" "${script}" kominfo --status dihentikan --tanggal 2026-11-20 --dasar "surat 1" --content "${folder.content}"`,
  );
  await asked.until('Tulis perubahan ini?');
  expect(registerText(folder)).toBe(REGISTER);
  asked.type(keys);
  expect(await asked.ended).toBe(code);
  expect(rowIn(folder, 'kominfo')?.status).toBe(code === 0 ? 'dihentikan' : 'terdaftar');
});

test('of two at once none is lost, in the register nor in its history', {
  timeout: PATIENCE_MS,
}, async () => {
  using folder = registerFolder();
  const wishes = [
    ['dinkes', '--host', 'dinkes.contohkab.go.id'],
    ['kominfo', '--status', 'dihentikan'],
    ['dinsos', '--tambah', '--jenis', 'dinas', '--nama', 'Dinas Sosial'],
  ];
  const ended = await Promise.all(wishes.map((wish) => run(folder, ...wish, ...DASAR, '--ya')));
  expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
  expect(rowIn(folder, 'dinkes')?.host_bukti).toBeUndefined();
  expect(rowIn(folder, 'kominfo')?.status).toBe('dihentikan');
  expect(rowIn(folder, 'dinsos')?.status).toBe('belum');
  const changed = readHistory(folder.content).map(({ situs }) => situs);
  expect(changed.sort()).toEqual(['dinkes', 'dinsos', 'kominfo']);
  expect(readdirSync(path.join(folder.content, '_kabupaten')).filter((name) => name.startsWith('.'))).toEqual(
    [],
  );
});

test.skipIf(process.platform === 'win32').each([1, 2, 3])(
  'killed before rename %i it leaves the old or, after the next command, the new: never one file of each',
  { timeout: PATIENCE_MS },
  async (before) => {
    using folder = registerFolder();
    const child = spawn(process.execPath, [
      path.join(import.meta.dirname, 'killed-child.ts'),
      folder.content,
      String(before),
    ]);
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect((await run(folder)).code).toBe(0);
    const isNew = rowIn(folder, 'kominfo')?.status === 'dihentikan';
    expect(isNew).toBe(before > 1);
    expect(readHistory(folder.content)).toHaveLength(isNew ? 1 : 0);
    expect((await run(folder, 'dinkes', '--status', 'dihentikan', ...DASAR, '--ya')).code).toBe(0);
    expect(readHistory(folder.content)).toHaveLength(isNew ? 2 : 1);
  },
);
