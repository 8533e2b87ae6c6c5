import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Answer } from '../../src/fleet/work.ts';
import { unreadProblem } from '../../src/read/file-turns.ts';
import { checkJob } from '../../src/run/check/job.ts';

/** What reading a file does to a child, by the word in the file. */
const MISDEEDS: Record<string, () => unknown> = {
  berputar: () => {
    for (;;);
  },
  'menunggu selamanya': () => new Promise(() => undefined),
  'menimbun bita': () => {
    const hoard: Buffer[] = [];
    for (;;) hoard.push(Buffer.alloc(8_000_000, 1));
  },
  'menimbun teks': () => {
    const hoard: string[][] = [];
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, n) => `${n} ${hoard.length}`));
  },
  'mati sendiri': () => process.kill(process.pid, 'SIGSEGV'),
};

/** A checker as small as can be: each `.md` of the list does what it says while it is read, and all else between files. */
export const answer: Answer = async (question, at) => {
  const { situs, content, unread } = checkJob.parse(question);
  const names = readFileSync(path.join(content, situs, 'daftar.txt'), 'utf8')
    .trim()
    .split('\n');
  const read = names.filter((name) => !Object.hasOwn(unread, name));
  for (const name of read) {
    const deed = readFileSync(path.join(content, situs, name), 'utf8');
    // Heaps of memory take time as well: what they shall meet first is the limit of memory.
    const cpuMs = deed.startsWith('menimbun') ? 20_000 : 300;
    if (name.endsWith('.md')) at(name, { cpuMs, memoryMb: 100 });
    else at();
    await MISDEEDS[deed]?.();
  }
  at();
  return {
    id: situs,
    files: read.length,
    problems: Object.entries(unread).map(([name, why]) => unreadProblem(name, situs, why)),
    addresses: [],
    contoh: 0,
  };
};
