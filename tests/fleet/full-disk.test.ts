import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildFleet } from '../../src/run/build/build-fleet.ts';
import { pagesOf, treeOf, workspaceOf } from './workspace.ts';

const RUN = fileURLToPath(new URL('./run.ts', import.meta.url));

/** Runs a shell line in a mount namespace of its own; the user need not be root where the kernel lets anybody. */
const apart = (line: string, ...values: string[]): ReturnType<typeof spawnSync> =>
  spawnSync('unshare', ['-rm', 'sh', '-c', line, 'sh', ...values], { encoding: 'utf8' });

test('a disk that fills up while many sites are written: every folder is whole, the old one where it stood', async (context) => {
  using work = workspaceOf({ ...pagesOf('dinkes', 40, 'lama'), ...pagesOf('dlh', 5, 'lama') });
  mkdirSync(work.keluaran);
  if (apart('mount -t tmpfs none "$1"', work.keluaran).status !== 0) {
    context.skip('this kernel lets no user mount a small disk');
  }
  await buildFleet(work.options({ keluaran: path.join(work.folder, 'lama') }));
  const old = treeOf(path.join(work.folder, 'lama'));

  // 45 pages of 4 KB fit; 45 old ones and 40 new ones beside them do not.
  const line = `
    mount -t tmpfs -o size=300k none "$1" && "$2" "$3" "$4" > /dev/null &&
    for page in "$5"/*/*.md; do echo baru >> "$page"; done &&
    { "$2" "$3" "$4" | grep '"type":"report"'; cp -r "$1" "$1-sesudah"; ls -A "$1" >&2; }`;
  const { stdout, stderr } = apart(
    line,
    work.keluaran,
    process.execPath,
    RUN,
    JSON.stringify(work.options({ processes: 1 })),
    work.content,
  );
  const report = JSON.parse(String(stdout));
  expect(report.stopped).toBe('disk');
  expect(report.situs[0].problems[0].kode).toBe('MSN-06');
  expect(String(stderr).trim().split('\n')).toEqual(['dinkes', 'dlh']);
  expect(treeOf(`${work.keluaran}-sesudah`)).toEqual(old);
  expect(existsSync(path.join(work.keluaran, '.tukar'))).toBe(false);
});
