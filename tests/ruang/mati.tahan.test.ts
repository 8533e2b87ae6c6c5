import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { roomPlaces } from '../../src/run/index.ts';
import { root } from '../files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const KILLS = 100;

test('killed a hundred times while it saves: what was answered stands whole, no lock is left, the history is sound', async () => {
  using work = temporaryFolder('ruang-mati-');
  const content = path.join(work.path, 'content');
  mkdirSync(path.join(content, 'dinkes/halaman'), { recursive: true });
  writeFileSync(path.join(content, 'dinkes/situs.yaml'), 'teks: {}\n');
  const { drafts, history } = roomPlaces(content);
  const answered = new Map<string, number>();
  let next = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, [path.join(root, 'tests/ruang/saver.ts'), content, String(next)], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    const isReady = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (part) => {
        said += part;
        if (said.includes('siap')) resolve();
      });
      child.on('exit', () => reject(new Error('ended before it was ready')));
    });
    await isReady;
    await pause((kill * 37) % 140);
    const gone = new Promise((resolve) => child.on('close', resolve));
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await gone;
    for (const line of said.split('\n').slice(1, -1)) {
      const n = Number(line);
      answered.set(`uji-${n % 5}.md`, n);
      next = n + 1;
    }
    for (const [name, n] of answered) {
      const text = readFileSync(path.join(drafts, 'dinkes/halaman', name), 'utf8');
      const stands = Number(/^---\njudul: Uji\n---\n\nKe-(\d+)\.\n$/.exec(text)?.[1]);
      // One more may have been written and not yet answered.
      expect(stands).toBeGreaterThanOrEqual(n);
    }
  }
  expect(next).toBeGreaterThan(KILLS);
  const left = readdirSync(history, { recursive: true, encoding: 'utf8' });
  expect(
    spawnSync('git', ['--git-dir', history, 'fsck', '--strict', '--no-dangling'], { encoding: 'utf8' })
      .status,
  ).toBe(0);
  // The next start takes away what a killed Git left.
  const last = spawn(process.execPath, [path.join(root, 'tests/ruang/saver.ts'), content, String(next)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((resolve) => last.stdout.once('data', resolve));
  const old = left.filter((name) => name.endsWith('.lock') || name.includes('tmp_pack'));
  const now = new Set(readdirSync(history, { recursive: true, encoding: 'utf8' }));
  last.kill('SIGKILL');
  expect(old.filter((name) => now.has(name))).toEqual([]);
}, 300_000);
