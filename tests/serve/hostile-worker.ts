import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Answer } from '../../src/fleet/index.ts';
import { devQuestion } from '../../src/run/dev/job.ts';
import { answer as ours } from '../../src/run/dev/worker.ts';

/** What reading a file does to its process, by a word in it. */
const MISDEEDS: Readonly<Record<string, () => void>> = {
  berputar: () => {
    for (;;);
  },
  menimbun: () => {
    const hoard: Buffer[] = [];
    for (;;) hoard.push(Buffer.alloc(8_000_000, 1));
  },
  mati: () => process.kill(process.pid, 'SIGSEGV'),
};

/** Our own reader, which some files lead astray. */
export const answer: Answer = async (question, at) => {
  const asked = devQuestion.parse(question);
  if (asked.does === 'baca') {
    const folder = path.join(asked.content, asked.situs, 'halaman');
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const file = `halaman/${name}`;
      const [, deed = ''] = /PERILAKU (\w+)/.exec(readFileSync(path.join(folder, name), 'utf8')) ?? [];
      if (Object.hasOwn(asked.unread, file) || !MISDEEDS[deed]) continue;
      at(file, { cpuMs: 500, memoryMb: 200 });
      MISDEEDS[deed]();
    }
  }
  return ours(question, at);
};
