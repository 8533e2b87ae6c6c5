import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';
import { backUp, type Homes, Refused, restore } from './index.ts';
import { sealing, unsealing } from './seal.ts';

const PASSPHRASE = 'kuda baterai benar staples';

const homesIn = (folder: string): Homes => ({
  content: path.join(folder, 'content'),
  simpanan: path.join(folder, 'simpanan'),
  internal: path.join(folder, 'internal'),
  titipan: path.join(folder, 'titipan'),
  ruang: path.join(folder, 'ruang'),
  kunci: path.join(folder, 'rumah/kunci'),
});

function fill(homes: Homes): void {
  const files: Record<string, string> = {
    [`${homes.content}/_kabupaten/register.yaml`]: 'situs: []\n',
    [`${homes.content}/dinkes/berita/satu.md`]: '# Satu\n',
    [`${homes.internal}/kontak.csv`]: 'situs;telepon\ndinkes;rahasia-telepon\n',
    [`${homes.kunci}/dinkes-1.pem`]: 'rahasia-kunci\n',
    [`${homes.titipan}/2026-11-30/formulir.xlsx`]: 'rahasia-titipan',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const job = (homes: Homes, to: string) => ({
  ...{ homes, to, tanggal: '2026-11-30', program: '0.1.0', signal: new AbortController().signal },
  passphrase: async () => PASSPHRASE,
});

const restoring = (file: string, homes: Homes, aside: string, setsAside = false, passphrase = PASSPHRASE) =>
  restore({ file, homes, aside, setsAside, passphrase: async () => passphrase });

const treeOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${path.relative(folder, file)}: ${readFileSync(file, 'latin1')}`)
    .sort();

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => (error instanceof Refused ? error.refusal : error),
  );

test('what was kept comes back on another machine, byte for byte', async () => {
  using folder = temporaryFolder('cadangan-');
  const [old, fresh] = ['lama', 'baru'].map((name) => path.join(folder.path, name)) as [string, string];
  const homes = homesIn(old);
  fill(homes);
  const file = path.join(folder.path, 'cadangan.tar.gz');
  const done = await backUp(job(homes, file));
  expect([done.open, done.sealed]).toEqual([2, 3]);
  const before = treeOf(old);
  rmSync(old, { recursive: true });
  const { tanggal, files } = await restoring(file, homesIn(fresh), path.join(fresh, '.cache'));
  expect([tanggal, files]).toEqual(['2026-11-30', 5]);
  expect(treeOf(fresh)).toEqual(before);
});

test('nothing secret can be read in the file, also not as a name', async () => {
  using folder = temporaryFolder('cadangan-');
  const homes = homesIn(folder.path);
  fill(homes);
  const file = path.join(folder.path, 'c.tar.gz');
  await backUp(job(homes, file));
  const { gunzipSync } = await import('node:zlib');
  const bytes = gunzipSync(readFileSync(file)).toString('latin1');
  expect(bytes).toContain('dinkes/berita/satu.md');
  expect(bytes).not.toMatch(/rahasia-|kontak\.csv|dinkes-1\.pem|formulir/);
});

test('another passphrase, a changed byte and a file that was cut off are refused, and nothing is written', async () => {
  using folder = temporaryFolder('cadangan-');
  const homes = homesIn(path.join(folder.path, 'lama'));
  fill(homes);
  const file = path.join(folder.path, 'c.tar.gz');
  await backUp(job(homes, file));
  const fresh = path.join(folder.path, 'baru');
  const aside = path.join(folder.path, 'samping');
  const tried = (from: string, passphrase?: string) =>
    refusalOf(restoring(from, homesIn(fresh), aside, false, passphrase));
  expect(await tried(file, 'sandi yang lain sama sekali')).toEqual({ kind: 'passphrase-wrong' });
  const bytes = readFileSync(file);
  for (const [name, torn] of [
    ['potong', bytes.subarray(0, bytes.length - 200)],
    ['kosong', Buffer.alloc(0)],
    ['lain', Buffer.from('bukan cadangan')],
  ] as const) {
    const other = path.join(folder.path, name);
    writeFileSync(other, torn);
    expect([name, await tried(other)]).toEqual([name, expect.objectContaining({ kind: 'damaged' })]);
  }
  expect(existsSync(fresh)).toBe(false);
  expect(readdirSync(aside)).toEqual([]);
});

test('a home that holds something is not touched, or set aside whole', async () => {
  using folder = temporaryFolder('cadangan-');
  const homes = homesIn(folder.path);
  fill(homes);
  const file = path.join(folder.path, 'c.tar.gz');
  await backUp(job(homes, file));
  writeFileSync(path.join(homes.content, 'dinkes/berita/satu.md'), '# Lain\n');
  const aside = path.join(folder.path, '.cache');
  expect(await refusalOf(restoring(file, homes, aside))).toEqual({ kind: 'taken', folder: homes.content });
  const { setAside } = await restoring(file, homes, aside, true);
  expect(setAside).toHaveLength(4);
  expect(readFileSync(path.join(homes.content, 'dinkes/berita/satu.md'), 'utf8')).toBe('# Satu\n');
  const old = `${homes.content}-sebelum-2026-11-30`;
  expect(readFileSync(path.join(old, 'dinkes/berita/satu.md'), 'utf8')).toBe('# Lain\n');
});

test('a database that is being written to is kept whole', async () => {
  using folder = temporaryFolder('cadangan-');
  const homes = homesIn(path.join(folder.path, 'lama'));
  fill(homes);
  mkdirSync(homes.simpanan, { recursive: true });
  using database = new DatabaseSync(path.join(homes.simpanan, 'lcc.sqlite'));
  database.exec('pragma journal_mode = wal; create table angka (n integer)');
  for (let n = 0; n < 100; n++) database.exec(`insert into angka values (${n})`);
  const file = path.join(folder.path, 'c.tar.gz');
  await backUp(job(homes, file));
  const fresh = homesIn(path.join(folder.path, 'baru'));
  await restoring(file, fresh, path.join(folder.path, '.cache'));
  expect(readdirSync(fresh.simpanan)).toEqual(['lcc.sqlite']);
  using read = new DatabaseSync(path.join(fresh.simpanan, 'lcc.sqlite'));
  expect(read.prepare('select count(*) as n from angka').get()).toEqual({ n: 100 });
});

test.skipIf(process.platform === 'win32')('a link is named, and no backup without it is made', async () => {
  using folder = temporaryFolder('cadangan-');
  const homes = homesIn(folder.path);
  fill(homes);
  const link = path.join(homes.content, 'dinkes/tautan.md');
  symlinkSync('berita/satu.md', link);
  const file = path.join(folder.path, 'c.tar.gz');
  expect(await refusalOf(backUp(job(homes, file)))).toEqual({ kind: 'odd-file', path: link });
  expect(readdirSync(folder.path).filter((name) => name.includes('c'))).not.toContain('c.tar.gz');
});

test('two backups of the same files differ in nothing that is open', async () => {
  using folder = temporaryFolder('cadangan-');
  const homes = homesIn(folder.path);
  fill(homes);
  for (const name of ['internal', 'titipan', 'kunci'] as const) rmSync(homes[name], { recursive: true });
  const files = ['satu', 'dua'].map((name) => path.join(folder.path, `${name}.tar.gz`)) as [string, string];
  for (const file of files) await backUp(job(homes, file));
  expect(readFileSync(files[0]).equals(readFileSync(files[1]))).toBe(true);
});

test('what is sealed opens whatever the pieces are that it comes in', async () => {
  const text = Buffer.from('rahasia '.repeat(5000));
  const sealed = Buffer.concat(await Array.fromAsync(Readable.from([text]).pipe(sealing(PASSPHRASE))));
  for (const size of [1000, 7, sealed.length]) {
    const pieces = Array.from({ length: Math.ceil(sealed.length / size) }, (_, at) =>
      sealed.subarray(at * size, (at + 1) * size),
    );
    const open = Buffer.concat(await Array.fromAsync(Readable.from(pieces).pipe(unsealing(PASSPHRASE))));
    expect(open.equals(text)).toBe(true);
  }
});
