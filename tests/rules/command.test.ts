import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));

let content: string;
beforeAll(() => {
  content = mkdtempSync(path.join(tmpdir(), 'periksa-'));
  cpSync(path.join(import.meta.dirname, '../fixtures/kabupaten'), content, { recursive: true });
  cpSync(path.join(import.meta.dirname, 'bersih'), content, { recursive: true });
  mkdirSync(path.join(content, 'bappeda'));
  writeFileSync(path.join(content, 'bappeda/situs.yaml'), 'diperbarui: 2026-11-20\n');
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

function check(...args: string[]): { code: number | null; gave: string; said: string } {
  const places = ['--content', content, '--tanggal', '2026-11-24'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args, ...places], {
    encoding: 'utf8',
  });
  return { code: status, gave: stdout, said: stderr };
}

test('a situs that fulfils every rule has a score of 100, and one that has nothing is not stopped', () => {
  const { code, gave } = check('dinkes');
  expect(gave).toContain('Dikerjakan dinkes: 100 dari 100.\nSyarat dasar: 10 dari 10.\n');
  expect(gave).toMatch(/^\d+ berkas diperiksa: /m);
  expect(gave).toContain('Berikutnya: ');
  expect(code).toBe(0);
  expect(check('bappeda').code).toBe(0);
  expect(check('bappeda', '--ketat').code).toBe(1);
  expect(check('dinkes', '--ketat').code).toBe(0);
});

test('a report compares with one of before', () => {
  const before = check('--format', 'json');
  const file = path.join(content, '../', `${path.basename(content)}.json`);
  writeFileSync(file, before.gave);
  writeFileSync(
    path.join(content, 'bappeda/situs.yaml'),
    'alamat: { jalan: Jalan Merdeka 1, kode_pos: "57105" }\n',
  );
  try {
    const { code, gave } = check('--banding', file);
    expect(gave).toMatch(
      /Dibanding laporan 24 November 2026 \(aturan 2026\.3\):\nbappeda: dikerjakan \d+ → \d+; lebih baik: SITE-02/,
    );
    expect(code).toBe(0);
    expect(check('--banding', path.join(content, 'dinkes/situs.yaml')).code).toBe(2);
  } finally {
    rmSync(file);
  }
});

test('a report goes into the file that is asked for, and one saved by > is read all the same', () => {
  const [own, piped] = ['laporan.json', 'pipa.json'].map((name) => path.join(content, 'bappeda', name));
  if (!own || !piped) throw new Error('no names');
  try {
    const { code, gave, said } = check('bappeda', '--json', '--simpan', own);
    expect([code, gave]).toEqual([0, '']);
    expect(said).toContain('Laporan ditulis di');
    const written = readFileSync(own, 'utf8');
    expect(JSON.parse(written).situs[0].id).toBe('bappeda');
    writeFileSync(piped, Buffer.from(`\ufeff\r\n> situs-opd@1 check\r\n\r\n${written}`, 'utf16le'));
    expect(check('bappeda', '--banding', piped).gave).toContain('Dibanding laporan 24 November 2026');
    expect(check('bappeda', '--simpan', path.join(content, 'tidak-ada', 'a.json')).code).toBe(2);
  } finally {
    for (const file of [own, piped]) rmSync(file, { force: true });
  }
});

test('what was not built cannot be checked, and never counts', () => {
  const { gave } = check(
    'dinkes',
    '--terbit',
    '--format',
    'json',
    '--keluaran',
    path.join(content, 'tidak-ada'),
  );
  const [{ skor, terbit }] = JSON.parse(gave).situs;
  expect(skor).toBe(100);
  expect(terbit.map(({ status }: { status: string }) => status)).toEqual(
    Array(3).fill('tidak_dapat_diperiksa'),
  );
});

test('a ruleset that is not there is a wrong use, told with those that are', () => {
  const { code, said } = check('--aturan', '2025.9');
  expect(code).toBe(2);
  expect(said).toContain('2026.1');
  const { gave } = check('dinkes', '--aturan', '2026.1');
  expect(gave).toContain('Aturan 2026.1');
  expect(gave).toContain('Skor dinkes: 100 dari 100 (aturan wajib: 100).');
});
