import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleSitus } from '../../tests/fixtures/sample-situs.ts';
import { ensureRenderer, openRenderer } from './index.ts';
import { isSealed } from './seal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program in another folder, as a second checkout has it. */
let copy: string;
let shelf: string;
const ensureCopy = () => ensureRenderer({ root: copy, cache: join(copy, '.cache') });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'renderer-'));
  shelf = join(copy, '.cache', 'renderer');
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the theme', () => {
  test('asked for twice at once is one folder, and nothing half-made beside it', async () => {
    const [first, second] = await Promise.all([ensureCopy(), ensureCopy()]);
    expect(second).toEqual(first);
    expect(readdirSync(shelf)).toEqual([first.fingerprint]);
  });

  test('compiled in two folders gives the same pages and the same assets', async () => {
    const here = await ensureRenderer({ root, cache: join(root, '.cache') });
    const there = await ensureCopy();
    expect(there.fingerprint).toBe(here.fingerprint);
    const [one, two] = [await openRenderer(here.folder), await openRenderer(there.folder)];
    const situs = sampleSitus();
    for (const { address } of situs.pages) {
      expect(await two.render(situs, new Map(), address)).toEqual(
        await one.render(situs, new Map(), address),
      );
    }
    expect(two.assets.map(({ path }) => path)).toEqual(one.assets.map(({ path }) => path));
  });

  test('whose compiled folder was damaged is compiled again', async () => {
    const { folder } = await ensureCopy();
    const entry = join(folder, 'server', 'entry.mjs');
    writeFileSync(entry, 'export const respond = 1;\n');
    expect(isSealed(folder)).toBe(false);
    expect((await ensureCopy()).folder).toBe(folder);
    expect(isSealed(folder)).toBe(true);
  });

  test('that does not compile tells file and line in the words of Astro, and leaves nothing behind', async () => {
    const before = readdirSync(shelf);
    const broken = join(copy, 'src', 'components', 'page', 'Beranda.astro');
    writeFileSync(broken, '---\nconst judul = ;\n---\n<h1>{judul}</h1>\n');
    await expect(ensureCopy()).rejects.toThrow(/Beranda\.astro:2/);
    expect(readdirSync(shelf)).toEqual(before);
  });
});
