import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, openChromium } from '../browser/chromium.ts';
import { root } from '../files.ts';
import { ask, type Told } from './ask.ts';
import { type Running, serving, until } from './running.ts';
import { DAY, FIXTURE } from './small-content.ts';

/** The program in a folder of its own, to break its theme. */
let program: string;
let dev: Running;

beforeAll(async () => {
  program = mkdtempSync(path.join(tmpdir(), 'pratinjau-tema-'));
  for (const part of [
    'src',
    'scripts',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(path.join(root, part), path.join(program, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(program, 'node_modules'), 'junction');
  const args = ['--content', FIXTURE, '--tanggal', DAY];
  dev = await serving('dev', { ready: 'Pratinjau siap', args, program });
});

afterAll(async () => {
  await dev[Symbol.asyncDispose]();
  rmSync(program, { recursive: true, force: true, maxRetries: 5 });
});

const page = (address: string): Promise<Told> => ask(address, { port: dev.port, situs: 'dinkes' });

/** The page, once it has that status. */
const pageWith = (status: number, address: string): Promise<Told> =>
  until(async () => {
    const told = await page(address);
    return told.status === status && told;
  });

/** Changes a component, and puts it back at the end. */
function changed(component: string, change: (text: string) => string): Disposable {
  const file = path.join(program, 'src/components/page', component);
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, change(good));
  return { [Symbol.dispose]: () => writeFileSync(file, good) };
}

describe('a component', () => {
  test('that throws shows file and line, in the page and in the terminal, and leaves other pages alone', async () => {
    expect((await page('/kontak/')).status).toBe(200);
    {
      using _ = changed('Kontak.astro', (text) =>
        text.replace(/\n---\n/, "\nthrow new Error('kontak <rusak>');\n---\n"),
      );
      const { text } = await pageWith(500, '/kontak/');
      expect(text).toMatch(
        /<span>src\/components\/page\/Kontak\.astro<\/span><span>baris \d+, kolom 1<\/span>/,
      );
      expect(text).toContain("throw new Error('kontak");
      expect(text).toContain('kontak &lt;rusak&gt;');
      expect(text).toContain('MSN-04');
      expect(dev.said()).toMatch(/src\/components\/page\/Kontak\.astro:\d+:1\n/);
      expect((await page('/profil/')).status).toBe(200);
    }
    expect((await pageWith(200, '/kontak/')).text).toContain('Kontak');
  });

  test('that does not compile shows where, and the pages come back when it does', async () => {
    {
      using _ = changed('Profil.astro', (text) => text.replace(/\n---\n/, '\nconst rusak = ;\n---\n'));
      const { text } = await pageWith(500, '/profil/');
      expect(text).toMatch(
        /<span>src\/components\/page\/Profil\.astro<\/span><span>baris \d+, kolom \d+<\/span>/,
      );
      expect(text).toContain('const rusak = ;');
    }
    expect((await pageWith(200, '/profil/')).text).toContain('Profil');
  });

  test.skipIf(!hasChromium)('that is mended brings back the page in an open tab', async () => {
    await using browser = await openChromium();
    const tab = await browser.newPage();
    {
      using _ = changed('Data.astro', (text) => text.replace(/\n---\n/, '\nconst rusak = ;\n---\n'));
      await pageWith(500, '/data/');
      await tab.goto(`http://dinkes.localhost:${dev.port}/data/`);
      await tab.getByRole('heading', { name: 'Halaman gagal dibuat' }).waitFor();
    }
    await tab.getByRole('heading', { level: 1, name: 'Data untuk aplikasi' }).waitFor();
    expect(await tab.title()).toContain('Data untuk aplikasi');
  });
});
