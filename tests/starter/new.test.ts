import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../files.ts';
import { FIXTURE, TANGGAL } from './small.ts';

let content = '';
beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), 'perintah-new-'));
  cpSync(FIXTURE, content, { recursive: true });
  rmSync(path.join(content, 'kel-sari'), { recursive: true });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** Without a terminal: nobody can be asked. */
function run(...args: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/new.ts'), '--content', content, '--tanggal', TANGGAL, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { status, stderr };
}

const register = (): string => readFileSync(path.join(content, '_kabupaten/register.yaml'), 'utf8');

test('a new body gets its folder, its row, and a list of what to do next', () => {
  const { status, stderr } = run('dinsos', '--jenis', 'dinas', '--nama', 'Dinas Sosial');
  expect(status).toBe(0);
  expect(stderr).toContain('npm run check dinsos');
  expect(stderr).toContain('# Daftar isian');
  expect(existsSync(path.join(content, 'dinsos/situs.yaml'))).toBe(true);
  expect(register()).toContain('id: dinsos');
});

test('what is wrong is said with its remedy, exit code 2, and nothing is written', () => {
  const before = [readdirSync(content), register()];
  const { status, stderr } = run('dinkes');
  expect(status).toBe(2);
  expect(stderr).toContain('BAR-01');
  expect(run('x', '--jenis', 'kantor', '--nama', 'Kantor X').status).toBe(2);
  expect([readdirSync(content), register()]).toEqual(before);
});

test('run bare without a terminal it says what to type, and does not wait', () => {
  const { status, stderr } = run();
  expect(status).toBe(2);
  expect(stderr).toContain('npm run new --');
});

test('a trial names every file and writes none', () => {
  const { status, stderr } = run('kec-x', '--jenis', 'kecamatan', '--nama', 'Kecamatan Hilir', '--coba');
  expect(status).toBe(0);
  expect(stderr).toContain('kec-x/halaman/desa-dan-kelurahan.md');
  expect(existsSync(path.join(content, 'kec-x'))).toBe(false);
});

test('all registered bodies without a folder are made at once', () => {
  expect(run('--semua').status).toBe(0);
  expect(existsSync(path.join(content, 'kel-sari/layanan/keterangan-usaha.md'))).toBe(true);
  expect(run('--semua').stderr).toContain('Semua yang terdaftar sudah punya folder.');
});

test('a thin situs is completed, and keeps what it has', () => {
  rmSync(path.join(content, 'kel-sari/layanan'), { recursive: true });
  const before = readFileSync(path.join(content, 'kel-sari/situs.yaml'), 'utf8');
  expect(run('kel-sari', '--lengkapi').status).toBe(0);
  expect(existsSync(path.join(content, 'kel-sari/layanan/keterangan-usaha.md'))).toBe(true);
  expect(readFileSync(path.join(content, 'kel-sari/situs.yaml'), 'utf8')).toBe(before);
});

test('a register written in braces is left to people', () => {
  const before = register();
  writeFileSync(path.join(content, '_kabupaten/register.yaml'), JSON.stringify(parse(before)));
  const { status, stderr } = run('dinpora', '--jenis', 'dinas', '--nama', 'Dinas Olahraga');
  expect([status, existsSync(path.join(content, 'dinpora'))]).toEqual([2, false]);
  expect(stderr).toContain('BAR-09');
  writeFileSync(path.join(content, '_kabupaten/register.yaml'), before);
});
