import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTRIES } from '../../scripts/bundle/write-bundle.ts';
import { NOTE, type Noted } from '../../scripts/mulai/bundle.mjs';
import { inSources } from '../../src/disk/in-sources.ts';
import { unpacked } from '../../src/disk/stand.mjs';
import { READING_VERSION } from '../../src/read/reading-version.ts';
import { placeOfThrow } from '../../src/run/place-of-throw.ts';
import { filesBelow, root, textOf } from '../files.ts';
import { treeOf } from '../fleet/workspace.ts';
import { type Ended, programCopy } from './program-copy.ts';

type Program = ReturnType<typeof programCopy>;

const program = programCopy();

const notedIn = (shelf: string): Noted => unpacked(readFileSync(path.join(shelf, NOTE)))?.facts as Noted;
const bundleIn = (shelf: string): string => path.join(shelf, notedIn(shelf).folder);

/** As a fresh clone answers. */
let first: Ended;
beforeAll(async () => {
  first = await program.run('check');
  await program.bundled();
}, 60_000);
afterAll(() => program[Symbol.dispose]());

/** Every way to damage what is kept of the bundle. */
const DAMAGE: Record<string, (program: Program) => void> = {
  'a module cut short': ({ shelf }) => truncateSync(path.join(bundleIn(shelf), 'scripts.check.mjs'), 100),
  'a module gone': ({ shelf }) => rmSync(path.join(bundleIn(shelf), 'src.fleet.child.mjs')),
  'one byte changed': ({ shelf }) => {
    const file = path.join(bundleIn(shelf), 'src.run.check.worker.mjs');
    const bytes = readFileSync(file);
    bytes[10] = 0;
    writeFileSync(file, bytes);
  },
  'the note cut short': ({ shelf }) => truncateSync(path.join(shelf, NOTE), 1000),
};

test('the first command runs from its sources, the next from the bundle, and both say the same', async () => {
  expect(first).toMatchObject({ isBundled: false });
  expect(await program.run('check')).toEqual({ ...first, isBundled: true });
  // What trusts no times, or empties the cache, needs none.
  expect(program.bundle('build', '--teliti')).toBeUndefined();
  expect(program.bundle('build', '--bersihkan')).toBeUndefined();
}, 60_000);

test('the bundle remembers what was read under the name that the sources give it', () => {
  const texts = readdirSync(bundleIn(program.shelf))
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => readFileSync(path.join(bundleIn(program.shelf), name), 'utf8'));
  expect(texts.some((text) => text.includes(READING_VERSION))).toBe(true);
});

test('a damaged bundle is not loaded, and made again', async () => {
  for (const damage of Object.values(DAMAGE)) {
    expect(program.bundle('check')).toBeDefined();
    damage(program);
    const made = program.noted();
    expect(await program.run('check')).toEqual(first);
    await program.bundled(made);
  }
  expect(await program.run('check')).toEqual({ ...first, isBundled: true });
}, 120_000);

test('a changed source is run as it is, and bundled anew', async () => {
  const made = program.noted();
  const source = program.at('scripts', 'check', 'exit-code.ts');
  const code = readFileSync(source, 'utf8');
  writeFileSync(source, code.replace(/\{\n/, "{\n  process.stderr.write('sumber baru\\n');\n"));
  const changed = await program.run('check');
  expect(changed).toMatchObject({ isBundled: false, said: expect.stringContaining('sumber baru') });
  await program.bundled(made);
  expect(await program.run('check')).toEqual({ ...changed, isBundled: true });
}, 60_000);

test('sites built from the bundle are those built from the sources, byte for byte', async () => {
  const trusting = await program.run('build', '--teliti', '--keluaran', program.at('sumber'));
  expect(trusting).toMatchObject({ isBundled: false });
  const bundled = await program.run('build', '--keluaran', program.at('bundel'));
  expect(bundled).toMatchObject({ isBundled: true, said: expect.stringContaining('1 dibangun') });
  expect(treeOf(program.at('bundel'))).toEqual(treeOf(program.at('sumber')));
}, 120_000);

test('makers at once, and killed at any moment, leave a whole bundle or none', async () => {
  for (const ms of [150, 250, 350, 450, 600, 750, 900]) {
    const killed = program.maker();
    const closed = once(killed, 'close');
    await pause(ms);
    killed.kill('SIGKILL');
    await closed;
    expect(program.bundle('check')).toBeDefined();
  }
  rmSync(program.shelf, { recursive: true });
  await Promise.all([1, 2, 3].map(() => once(program.maker(), 'close')));
  expect(readdirSync(program.shelf).sort()).toEqual([notedIn(program.shelf).folder, NOTE].sort());
  expect(program.bundle('check')).toBeDefined();
}, 60_000);

test('a fault in the bundle names file and line of the source', async () => {
  const { said } = await program.node(path.join(bundleIn(program.shelf), 'src.fleet.watchdog.mjs'));
  const place = placeOfThrow(inSources(said));
  expect(place?.path).toBe('src/fleet/watchdog.ts');
  expect(textOf('src/fleet/watchdog.ts').split('\n')[(place?.line ?? 0) - 1]).toContain('workerData');
}, 60_000);

test('whatever is started as a process or thread exists, and is bundled where the bundle starts it', () => {
  const asked = filesBelow('src').flatMap((file) =>
    [...textOf(file).matchAll(/moduleAt\('([^']+)'\)/g)].map(([, module]) => module ?? ''),
  );
  expect(asked.filter((module) => !existsSync(path.join(root, module)))).toEqual([]);
  // The theme is compiled by Astro, which is not bundled; these commands run from their sources.
  const fromSources = [
    ...['dev', 'formulir', 'impor', 'impor-program', 'rename', 'terima'].map(
      (name) => `src/run/${name}/worker.ts`,
    ),
    ...['src/harvest/sources/foreign/worker.ts', 'src/render/compile.ts'],
    ...['src/run/ruang/publish-worker.ts', 'src/serve/ruang/preview-worker.ts'],
  ];
  const left = new Set(asked.filter((module) => !ENTRIES.includes(module)));
  expect([...left].sort()).toEqual(fromSources.sort());
});
