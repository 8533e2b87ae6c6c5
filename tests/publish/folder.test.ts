import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { targetDenied } from '../../src/problems/publishing.ts';
import { finishedIn, Refused, rollbackSitus, type Target, type Whither } from '../../src/publish/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { deploy, finish, folderAt, hour, type Pages, signer, versionOf } from './situs.ts';

interface Published extends Disposable {
  folder: string;
  target: Target;
  /** Of the situs at the target. */
  home: string;
  /** Finishes a folder of these pages. */
  made: (pages: Pages) => string;
  /** Text of a file that is on air. */
  seen: (below: string) => string | undefined;
}

async function placeToPublish(): Promise<Published> {
  const folder = temporaryFolder('terbit-');
  const where = path.join(folder.path, 'www');
  mkdirSync(where);
  const home = path.join(where, 'dinkes');
  let n = 0;
  return {
    folder: folder.path,
    home,
    target: await folderAt(where),
    made: (pages) => finish(path.join(folder.path, `jadi-${n++}`), pages),
    seen: (below) => {
      const file = path.join(home, 'current', below);
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    },
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

const releasesIn = (home: string): string[] => readdirSync(path.join(home, 'releases')).sort();

const rollback = (
  target: Target,
  hours: number,
  to: Whither = { kind: 'before' },
  how: 'trusting' | 'thorough' = 'trusting',
) =>
  rollbackSitus({
    ...{ situs: 'dinkes', target, signer, now: () => hour(hours), to, how },
    waiting: { signal: new AbortController().signal, onWait: () => undefined },
  });

const kodeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof Refused ? error.problem.kode : String(error)),
  );

test('a situs is published whole, and current is a link to its release', async () => {
  using place = await placeToPublish();
  const pages = versionOf('satu');
  const { id } = await deploy(place.made(pages), place.target);
  expect(id).toBe('2026-11-24-1');
  expect(readlinkSync(path.join(place.home, 'current'))).toBe(`releases/${id}`);
  for (const [below, text] of Object.entries(pages)) expect(place.seen(below)).toBe(text);
  expect(readdirSync(place.home).sort()).toEqual(['current', 'releases', 'rilis.jsonl']);
});

test('a deploy with nothing new is no release, whatever the hour', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  const { kind, id } = await deploy(place.made(versionOf('satu')), place.target, { hours: 30 });
  expect([kind, id]).toEqual(['same', undefined]);
  expect(releasesIn(place.home)).toEqual(['2026-11-24-1']);
});

test('an unchanged file is a hard link with its time; a changed one has a later second, even within the same', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu', { 'tetap.txt': 'a', 'lcc.json': '{"n":1}' })), place.target);
  const stood = (below: string) => statSync(path.join(place.home, 'current', below));
  const [kept, manifest] = [stood('tetap.txt'), stood('lcc.json')];
  await deploy(place.made(versionOf('dua', { 'tetap.txt': 'a', 'lcc.json': '{"n":2}' })), place.target);
  expect([stood('tetap.txt').ino, stood('tetap.txt').mtimeMs]).toEqual([kept.ino, kept.mtimeMs]);
  expect(stood('lcc.json').size).toBe(manifest.size);
  expect(stood('lcc.json').mtimeMs).toBe(manifest.mtimeMs + 1000);
});

test('what a page named by its content stays for two releases, and on the way back', async () => {
  using place = await placeToPublish();
  const styleOf = (words: string): string =>
    Object.keys(versionOf(words)).find((below) => below.startsWith('_a/')) ?? '';
  for (const [hours, words] of ['satu', 'dua', 'tiga', 'empat'].entries())
    await deploy(place.made(versionOf(words)), place.target, { hours });
  expect(['satu', 'dua', 'tiga', 'empat'].map((words) => place.seen(styleOf(words)) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  await rollback(place.target, 5);
  expect(place.seen(styleOf('empat'))).toBeDefined();
});

test('rollback shows the release before, signed anew above all others, and again the one before that', async () => {
  using place = await placeToPublish();
  for (const [hours, words] of ['satu', 'dua', 'tiga'].entries())
    await deploy(place.made(versionOf(words)), place.target, { hours, signer });
  await rollback(place.target, 4);
  expect(place.seen('index.html')).toContain('Beranda dua');
  expect(JSON.parse(place.seen('integritas.sig.json') ?? '')).toEqual({
    rilis: '2026-11-24-2',
    urutan: 4,
    waktu: hour(4).text,
  });
  await rollback(place.target, 5);
  expect(place.seen('index.html')).toContain('Beranda satu');
  expect(await kodeOf(rollback(place.target, 6))).toBe('TBT-19');
  const { id } = await deploy(place.made(versionOf('empat')), place.target, { hours: 7, signer });
  expect(id).toBe('2026-11-24-6');
});

test('rollback leads to a release by its id, and to what was on air at a moment', async () => {
  using place = await placeToPublish();
  for (const [hours, words] of ['satu', 'dua', 'tiga'].entries())
    await deploy(place.made(versionOf(words)), place.target, { hours });
  await rollback(place.target, 4, { kind: 'id', id: '2026-11-24-1' });
  expect(place.seen('index.html')).toContain('satu');
  await rollback(place.target, 5, { kind: 'moment', waktu: hour(1.5).text });
  expect(place.seen('index.html')).toContain('dua');
  expect(await kodeOf(rollback(place.target, 6, { kind: 'id', id: '2026-11-24-9' }))).toBe('TBT-19');
});

test('a release that is not whole is not shown again', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  await deploy(place.made(versionOf('dua')), place.target, { hours: 1 });
  rmSync(path.join(place.home, 'releases', '2026-11-24-1', 'profil'), { recursive: true });
  expect(await kodeOf(rollback(place.target, 2))).toBe('TBT-20');
  expect(place.seen('index.html')).toContain('dua');
});

test('a file that was written to since its release was made is read, others only for a thorough look', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  await deploy(place.made(versionOf('dua')), place.target, { hours: 1 });
  const file = path.join(place.home, 'releases', '2026-11-24-1', 'index.html');
  const { mtime } = statSync(file);
  writeFileSync(file, readFileSync(file, 'utf8').replace('satu', 'tiga'));
  expect(await kodeOf(rollback(place.target, 2))).toBe('TBT-20');
  utimesSync(file, mtime, mtime);
  expect(await kodeOf(rollback(place.target, 2, { kind: 'before' }, 'thorough'))).toBe('TBT-20');
  expect(place.seen('index.html')).toContain('dua');
  await rollback(place.target, 2);
  expect(place.seen('index.html')).toContain('tiga');
});

test('a target that was half deleted by hand is made whole by the next deploy', async () => {
  using place = await placeToPublish();
  const pages = versionOf('satu');
  await deploy(place.made(pages), place.target);
  rmSync(path.join(place.home, 'releases', '2026-11-24-1', 'profil'), { recursive: true });
  writeFileSync(path.join(place.home, 'releases', '2026-11-24-1', 'index.html'), 'tertimpa');
  expect((await deploy(place.made(pages), place.target, { hours: 1 })).kind).toBe('release');
  for (const [below, text] of Object.entries(pages)) expect(place.seen(below)).toBe(text);
});

test('what killed work left is gone with the next deploy; what no release knows is told and stays', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  const left = ['releases/.2026-11-24-2.tmp', 'releases/2026-11-24-2', '.current.2026-11-24-2'];
  for (const name of left) mkdirSync(path.join(place.home, name));
  const foreign = ['titipan.txt', 'releases/lama'];
  writeFileSync(path.join(place.home, 'titipan.txt'), 'titipan');
  mkdirSync(path.join(place.home, 'releases/lama'));
  const { standing } = await deploy(place.made(versionOf('dua')), place.target, { hours: 1 });
  expect(standing.strangers).toEqual(foreign);
  for (const name of foreign) expect(existsSync(path.join(place.home, name))).toBe(true);
  expect(releasesIn(place.home)).toEqual(['2026-11-24-1', '2026-11-24-2', 'lama']);
  expect(place.seen('index.html')).toContain('dua');
});

test('a release that was shown and not yet written down is written down by the next', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  rmSync(path.join(place.home, 'rilis.jsonl'));
  await deploy(place.made(versionOf('dua')), place.target, { hours: 1 });
  const lines = readFileSync(path.join(place.home, 'rilis.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).rilis)).toEqual(['2026-11-24-1', '2026-11-24-2']);
});

test('only so many releases stay, and the one on air always', async () => {
  using place = await placeToPublish();
  for (const [hours, words] of ['satu', 'dua', 'tiga', 'empat'].entries())
    await deploy(place.made(versionOf(words)), place.target, { hours, keep: 2 });
  expect(releasesIn(place.home)).toEqual(['2026-11-24-3', '2026-11-24-4']);
});

test('a folder where the link should stand is left alone', async () => {
  using place = await placeToPublish();
  mkdirSync(path.join(place.home, 'current'), { recursive: true });
  writeFileSync(path.join(place.home, 'current', 'index.html'), 'milik orang');
  expect(await kodeOf(deploy(place.made(versionOf('satu')), place.target))).toBe('TBT-07');
  expect(place.seen('index.html')).toBe('milik orang');
});

test('a folder that is not there is not made: it may be a disk that is not mounted', async () => {
  using place = await placeToPublish();
  const elsewhere = await folderAt(path.join(place.folder, 'tidak-ada'));
  expect(await kodeOf(deploy(place.made(versionOf('satu')), elsewhere))).toBe('TBT-11');
});

test('only plain files go out', async () => {
  using place = await placeToPublish();
  const folder = place.made(versionOf('satu'));
  symlinkSync('/etc/hostname', path.join(folder, 'rahasia'));
  expect(() => finishedIn(folder, 'dinkes')).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ kode: 'TBT-05' }) }),
  );
});

test.each([
  ['a file of another size', (folder: string) => writeFileSync(path.join(folder, 'index.html'), 'lain')],
  ['a file that is gone', (folder: string) => rmSync(path.join(folder, 'index.html'))],
  ['a file too many', (folder: string) => writeFileSync(path.join(folder, 'lebih.html'), 'lebih')],
])('%s: what is not as its list says does not go out', async (_, harm) => {
  using place = await placeToPublish();
  const folder = place.made(versionOf('satu'));
  harm(folder);
  expect(() => finishedIn(folder, 'dinkes')).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ kode: 'TBT-06' }) }),
  );
});

test('bytes that changed under the list are found when they are read back, and nothing is shown', async () => {
  using place = await placeToPublish();
  const folder = place.made(versionOf('satu'));
  const page = path.join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('Beranda', 'Terbaik'));
  expect(await kodeOf(deploy(folder, place.target))).toBe('TBT-06');
  expect(existsSync(path.join(place.home, 'current'))).toBe(false);
});

test('a clock that is behind the last release, or very far ahead of it, is told', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  const year = 365 * 24;
  const second = place.made(versionOf('dua'));
  expect(await kodeOf(deploy(second, place.target, { hours: -year }))).toBe('TBT-16');
  expect(await kodeOf(deploy(second, place.target, { hours: year }))).toBe('TBT-17');
  expect(place.seen('index.html')).toContain('satu');
  const { id } = await deploy(second, place.target, { hours: year, isClockRight: true });
  expect(id).toBe('2027-11-24-2');
});

test('two at once publish one after the other, and the second finds it done', async () => {
  using place = await placeToPublish();
  const folder = place.made(versionOf('satu'));
  const both = await Promise.all([deploy(folder, place.target), deploy(folder, place.target)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['release', 'same']);
  expect(releasesIn(place.home)).toEqual(['2026-11-24-1']);
});

test('a situs whose key was changed is only signed anew', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target, { signer });
  const { kind, id } = await deploy(place.made(versionOf('satu')), place.target, { hours: 1, signer });
  expect([kind, id]).toEqual(['resigned', '2026-11-24-1']);
  expect(JSON.parse(place.seen('integritas.sig.json') ?? '').urutan).toBe(2);
});

test('a release that is on air stays one where old ones cannot be removed: that is told', async () => {
  using place = await placeToPublish();
  await deploy(place.made(versionOf('satu')), place.target);
  const stubborn: Target = {
    ...place.target,
    drop: async () => {
      throw new Refused(targetDenied.at({ path: 'dinkes' }, { where: place.home }));
    },
  };
  const { id, notes } = await deploy(place.made(versionOf('dua')), stubborn, { hours: 1, keep: 1 });
  expect([id, notes?.map(({ kode }) => kode)]).toEqual(['2026-11-24-2', ['TBT-28']]);
});

test('what was published while a slow run was building is not written over by it', async () => {
  using work = await placeToPublish();
  await deploy(work.made(versionOf('lama')), work.target);
  await deploy(work.made(versionOf('mendesak')), work.target, { hours: 2 });
  const late = await deploy(work.made(versionOf('malam')), work.target, { hours: 3, since: hour(1).ms });
  expect([late.kind, late.id, late.notes?.map(({ kode }) => kode)]).toEqual([
    'overtaken',
    undefined,
    ['TBT-29'],
  ]);
  expect(work.seen('index.html')).toContain('mendesak');
  await deploy(work.made(versionOf('pagi')), work.target, { hours: 4, since: hour(3.5).ms });
  expect(work.seen('index.html')).toContain('pagi');
});
