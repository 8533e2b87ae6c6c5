import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const moduleUrl = (name: string) => pathToFileURL(path.join(import.meta.dirname, name)).href;

/** Runs a command with the given body as a real process; `interrupt` sends a signal once the body has said "siap". */
async function run(body: string, args: string[] = [], interrupt?: NodeJS.Signals) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'perintah-'));
  const file = path.join(folder, 'uji.ts');
  writeFileSync(
    file,
    `import { give, runCommand, say } from '${moduleUrl('run-command.ts')}';
     import { WrongUse } from '${moduleUrl('wrong-use.ts')}';
     await runCommand({ name: 'uji', summary: 'Menguji.', options: {} }, async ({ signal }) => { ${body} });`,
  );
  const child = spawn(process.execPath, [file, ...args]);
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text;
      if (interrupt && text.includes('siap')) child.kill(interrupt);
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  rmSync(folder, { recursive: true });
  return { code, ...said };
}

test('the exit code is the one the work earned; results go to stdout, words to stderr', async () => {
  expect(await run("say('kata'); give('hasil'); return 1;")).toEqual({
    code: 1,
    stdout: 'hasil\n',
    stderr: 'kata\n',
  });
});

test('help is a result: stdout, exit code 0, and nothing is done', async () => {
  const { code, stdout, stderr } = await run("say('dikerjakan'); return 1;", ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Pemakaian: npm run uji');
});

test('wrong use ends with 2 and one line, whether the table or the command finds it', async () => {
  expect(await run('return 0;', ['--tanggal'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Pilihan `--tanggal` tidak dikenal. Lihat `npm run uji -- --help`.\n',
  });
  expect(await run("throw new WrongUse('Situs `x` tidak ada.');")).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Situs `x` tidak ada.\n',
  });
});

test('a defect of ours ends with 3, is called ours, and shows its stack and its cause', async () => {
  const { code, stderr } = await run("throw new Error('rusak', { cause: new Error('sebabnya') });");
  expect(code).toBe(3);
  expect(stderr).toMatch(/^Kesalahan ada di pihak kami, bukan pada isi situs\.\nError: rusak\n {4}at /);
  expect(stderr).toContain('Karena: Error: sebabnya\n    at ');
});

test('a defect outside the awaited work ends with 3 as well', async () => {
  const body = "setTimeout(() => { throw new Error('lepas'); }); await new Promise(() => {});";
  const { code, stderr } = await run(`setInterval(() => {}, 1000); ${body}`);
  expect(code).toBe(3);
  expect(stderr).toContain('Error: lepas');
});

test('a full disk ends with 3, and is told as the machine’s fault without a stack', async () => {
  expect(await run("throw Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' });")).toEqual({
    code: 3,
    stdout: '',
    stderr: 'Tempat di disk habis. Kosongkan sebagian, lalu ulangi perintah ini.\n',
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s lets the work tidy up, and ends with 130', async (name) => {
  const body = `
    const alive = setInterval(() => {}, 1000);
    say('siap');
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    clearInterval(alive);
    give('rapi');
    return 0;`;
  expect(await run(body, [], name)).toEqual({
    code: 130,
    stdout: 'rapi\n',
    stderr: 'siap\nDihentikan. Merapikan dahulu …\n',
  });
});

test('a long result reaches a pipe whole', async () => {
  const { stdout } = await run("give('x'.repeat(1_000_000)); return 0;");
  expect(stdout).toHaveLength(1_000_001);
});
