import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { finish, versionOf } from './situs.ts';

const TRY = fileURLToPath(new URL('./try-deploy.ts', import.meta.url));

/** A shell line in a mount namespace of its own; the user need not be root where the kernel lets anybody. */
const apart = (line: string, ...values: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', line, 'sh', ...values], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
};

interface Disks extends Disposable {
  where: string;
  small: string;
  big: string;
}

function disks(): Disks {
  const folder = temporaryFolder('disk-');
  const where = path.join(folder.path, 'www');
  mkdirSync(where);
  return {
    where,
    small: finish(path.join(folder.path, 'kecil'), versionOf('satu')),
    big: finish(path.join(folder.path, 'besar'), versionOf('dua', { 'besar.txt': 'x'.repeat(400_000) })),
    [Symbol.dispose]: () => folder[Symbol.dispose](),
  };
}

/** Mounts a small disk, publishes one version, does something to the disk, tries the next, and shows what is on air. */
const refusalAfter = (between: string, context: { skip: (why: string) => void }): string => {
  using place = disks();
  if (apart('mount -t tmpfs none "$1"', place.where).status !== 0)
    context.skip('this kernel lets no user mount a small disk');
  const line = `
    mount -t tmpfs -o size=300k none "$1" && "$2" "$3" "$4" "folder:$1" 0 &&
    ${between} && { "$2" "$3" "$5" "folder:$1" 1; grep -o 'Beranda [a-z]*' "$1/dinkes/current/index.html"; }`;
  return apart(line, place.where, process.execPath, TRY, place.small, place.big).said;
};

test('a disk that fills up: said so, and what is on air is what was', (context) => {
  expect(refusalAfter('true', context)).toBe('release\nTBT-08\nBeranda satu\n');
});

test('a disk that is only to be read: said so, and what is on air is what was', (context) => {
  expect(refusalAfter('mount -o remount,ro "$1"', context)).toBe('release\nTBT-09\nBeranda satu\n');
});

test('a folder that may not be written to: said so, and what is on air is what was', (context) => {
  // Root writes into any folder: its rights are dropped for this.
  if (process.getuid?.() !== 0) context.skip('only root can become somebody else');
  using place = disks();
  const run = (folder: string, hours: string, ...as: string[]): string => {
    const words = [...as, process.execPath, TRY, folder, `folder:${place.where}`, hours];
    const { stdout, stderr } = spawnSync(words[0] ?? '', words.slice(1), { encoding: 'utf8' });
    return `${stdout}${stderr}`;
  };
  expect(run(place.small, '0')).toBe('release\n');
  const other = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  spawnSync('chmod', ['-R', 'o+rX', path.dirname(place.where)]);
  expect(run(place.big, '1', ...other)).toBe('TBT-10\n');
  expect(readFileSync(path.join(place.where, 'dinkes/current/index.html'), 'utf8')).toContain('Beranda satu');
});
