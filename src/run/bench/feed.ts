import { execFile } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import * as z from 'zod';
import { ownCopy } from '../own-copy.ts';
import type { Bench } from './bench.ts';
import { decimal } from './figures.ts';

/** What the feed may take of the working time of a build, in percent. */
const LIMIT = 10;

const report = z.object({
  situs: z.array(z.object({ id: z.string(), langkah: z.record(z.string(), z.number()) })),
});
type Steps = z.output<typeof report>['situs'];

/** Which share of the time of all steps of all sites making the feed is: from nothing, and with all caches full. */
export const benchFeed: Bench = async ({ content, workspace, program, say, signal }) => {
  const own = ownCopy(program.root, workspace);
  const lines: string[] = [];
  for (const [words, folder] of [
    ['dari nol', 'pertama'],
    ['dengan simpanan', 'kedua'],
  ] as const) {
    const steps = await build(own, content, path.join(workspace, folder), signal);
    const [feed, all] = [timeOf(steps, 'umpan'), timeOf(steps)];
    const percent = (100 * feed) / (all - feed);
    const verdict = percent <= LIMIT ? 'memenuhi' : 'melewati';
    say(`  ${words}: umpan ${seconds(feed)} dari ${seconds(all)} waktu kerja ${steps.length} situs`);
    lines.push(
      `Umpan menambah ${decimal(percent)} % waktu pembangunan ${words}, ${verdict} batas ${LIMIT} %`,
    );
  }
  return lines;
};

/** A build into an empty folder, so that every situs is built. */
async function build(own: string, content: string, keluaran: string, signal: AbortSignal): Promise<Steps> {
  const args = ['scripts/build.ts', '--json', '--content', content, '--keluaran', keluaran];
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: own,
    signal,
    maxBuffer: 64 * 1024 * 1024,
  });
  return report.parse(JSON.parse(stdout)).situs;
}

/** Milliseconds of one step, or of all, in all sites. */
const timeOf = (situs: Steps, step?: string): number =>
  situs
    .flatMap(({ langkah }) => Object.entries(langkah))
    .reduce((sum, [name, ms]) => (step === undefined || name === step ? sum + ms : sum), 0);

const seconds = (ms: number): string => `${decimal(ms / 1000)} detik`;
