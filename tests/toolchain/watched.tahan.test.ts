import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { treeOf } from '../fleet/workspace.ts';
import { programCopy } from './program-copy.ts';

const program = programCopy();
afterAll(() => program[Symbol.dispose]());

/** What a defect of ours, met by some content, may do to the process that reads; `ISI` is a file of the situs. */
const TRAPS = {
  'loops for ever': 'for (;;);',
  'loops in one file': 'at(ISI, { cpuMs: 200, memoryMb: 500 }); for (;;);',
  'eats memory': 'const all = []; for (;;) all.push(Buffer.alloc(20_000_000, 1));',
  'lets the heap grow': 'const all = []; for (;;) all.push(new Array(1e6).fill(1.5));',
  'eats memory in one file':
    'at(ISI, { cpuMs: 60_000, memoryMb: 100 }); const all = []; for (;;) all.push(Buffer.alloc(1_000_000, 1));',
  'crashes in native code': "process.kill(process.pid, 'SIGSEGV'); await new Promise(() => undefined);",
  'is ended by somebody': "process.kill(process.pid, 'SIGKILL'); await new Promise(() => undefined);",
  'throws where nobody catches':
    "setTimeout(() => { throw new Error('lepas'); }); await new Promise(() => undefined);",
  throws: "throw new Error('jatuh');",
} as const;

/** What is no defect: it only takes its time. */
const SLOW = { waits: 'await new Promise((resolve) => setTimeout(resolve, 4_000));' } as const;

const ISI = 'berita/2026-11-20-kabar.md';
const PATIENCE = 'baseMs: 120_000';

/** A program whose worker falls into the trap that a file beside the sites names. */
function layTraps(): void {
  const worker = program.at('src/run/build/worker.ts');
  const falls = Object.entries({ ...TRAPS, ...SLOW }).map(
    ([name, code]) => `if (trap === '${name}') { ${code} }`,
  );
  const start = 'const watch = new Stopwatch();';
  const source = readFileSync(worker, 'utf8');
  if (!source.includes(start)) throw new Error('the worker does not begin as expected');
  writeFileSync(
    worker,
    `import { existsSync, readFileSync } from 'node:fs';\n${source.replace(
      start,
      `${start}
  const ISI = '${ISI}';
  const set = job.content + '/jebakan';
  const trap = existsSync(set) && !(ISI in job.unread) ? readFileSync(set, 'utf8') : '';
  ${falls.join('\n  ')}`,
    )}`,
  );
  const limits = program.at('src/fleet/limits.ts');
  writeFileSync(limits, readFileSync(limits, 'utf8').replace(PATIENCE, 'baseMs: 6_000'));
}

const set = (trap: string): void => writeFileSync(program.at('content/jebakan'), trap);
const edit = (words: string): void =>
  writeFileSync(
    program.at('content/satu', ISI),
    `---\nid: kabar-1\njudul: Kabar\ntanggal: 2026-11-20\n---\n${words}\n`,
  );
/** What was said, without what differs from run to run. */
const wordsOf = (said: string): string =>
  said.replace(/\d+(,\d+)? detik/g, 'N detik').replace(/Langkah .*\n/, '');

beforeAll(async () => {
  layTraps();
  expect(await program.run('build', 'satu')).toMatchObject({ code: 0 });
}, 60_000);

test.each(Object.keys(TRAPS))(
  'a situs named alone whose reading %s ends as among many: same words, same exit code, last good folder',
  async (trap) => {
    edit(`Sebelum ${trap}.`);
    const before = treeOf(program.at('dist'));
    set(trap);
    const watched = await program.run('build', 'satu');
    const after = treeOf(program.at('dist'));
    // Started by its own file it has no parent that watches, and children read.
    const { code, said } = await program.node(
      ...[program.at('scripts/build.ts'), 'satu', '--tanggal', '2026-11-24'],
    );
    rmSync(program.at('content/jebakan'));
    expect(watched.code).toBe(code);
    expect(wordsOf(watched.said)).toBe(wordsOf(said));
    expect(code).toBe(1);
    expect(after).toEqual(before);
  },
  60_000,
);

test('a situs named alone is read by the process that the launcher watches, and by no other', async () => {
  edit('Kabar lain.');
  const [watched, children] = await Promise.all([program.run('build', 'satu'), program.run('build')]);
  expect([watched.code, children.code]).toEqual([0, 0]);
  expect(watched.isReadByChild).toBe(false);
  expect(treeOf(program.at('dist'))).toHaveProperty(['satu/berita/2026-11-20-kabar/index.html']);
}, 60_000);

test.each(['loops for ever', 'waits'] as const)(
  'Ctrl-C ends with 130 while the reading %s, and the last good folder stays',
  async (trap) => {
    edit(`Kabar dengan ${trap}.`);
    set(trap);
    const before = treeOf(program.at('dist', 'satu'));
    const launcher = program.launcher('build', 'satu');
    const closed = once(launcher, 'close');
    await pause(2_500);
    launcher.kill('SIGINT');
    expect((await closed)[0]).toBe(130);
    rmSync(program.at('content/jebakan'));
    expect(treeOf(program.at('dist', 'satu'))).toEqual(before);
  },
  60_000,
);

test('a launcher that is killed takes the reading process with it', async () => {
  edit('Kabar yang lain lagi.');
  set('loops for ever');
  const before = treeOf(program.at('dist', 'satu'));
  const launcher = program.launcher('build', 'satu');
  const closed = once(launcher, 'close');
  await pause(2_500);
  launcher.kill('SIGKILL');
  await closed;
  rmSync(program.at('content/jebakan'));
  expect(treeOf(program.at('dist', 'satu'))).toEqual(before);
  // It waits for no dead process.
  expect(await program.run('build', 'satu')).toMatchObject({ code: 0 });
}, 60_000);
