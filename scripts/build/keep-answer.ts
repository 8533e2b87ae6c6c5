import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from '../../src/disk/program.ts';
import { replaceFile } from '../../src/disk/replace-file.ts';
import { isSettled, packed, standOf } from '../../src/disk/stand.mjs';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { FleetReport } from '../../src/run/build/index.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type Answer, answerFile, TIME } from '../mulai/kept-answer.mjs';
import { secondsText } from './progress-text.ts';

/** What of the program decides what a build does. */
const PROGRAM = [
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'node_modules/.mulai',
];

/** What a build came to. */
interface Outcome {
  report: FleetReport;
  code: ExitCode;
  /** Its words, in their order. */
  said: readonly string[];
}

interface Asked {
  content: string;
  keluaran: string;
  kabupaten: Kabupaten;
  /** The day that was named. */
  tanggal: string | undefined;
  /** The day it was built for. */
  today: string;
}

/** Who names the day is answered the same on all. */
const ANY_DAY = { dari: '0000-01-01', sampai: '9999-12-31' };

/**
 * Keeps the answer of a build that had nothing to do, so that the launcher can give it the next time.
 *
 * Not kept where anything has changed just now: its times might not tell the next change.
 */
export function keepAnswer(
  { report, code, said }: Outcome,
  { content, keluaran, kabupaten, tanggal, today }: Asked,
): void {
  const isQuiet =
    report.situs.every(({ state }) => state === 'unchanged') &&
    report.takenAway.length === 0 &&
    report.papan?.state !== 'built';
  if (!isQuiet || code !== EXIT.done) return;
  // The lock of a run moves the times of the folder that holds it.
  const isOutput = (at: string): boolean => at !== keluaran;
  const sites = readdirSync(keluaran).sort();
  const roots = [
    content,
    // Read by the boards of the command center: what was harvested, and whom to call.
    ...['simpanan', 'internal'].map((name) => path.join(path.dirname(content), name)),
    ...sites.map((name) => path.join(keluaran, name)),
    ...PROGRAM.map((part) => path.join(ROOT, part)),
  ];
  const stand = standOf(roots, isOutput);
  if (!isSettled(stand, performance.timeOrigin)) return;
  const answer: Answer = {
    ...{ node: process.version, zona: kabupaten.identitas.zona_waktu, folders: { [keluaran]: sites } },
    ...(tanggal === undefined ? { dari: today, sampai: today } : ANY_DAY),
    words: `${said.join('\n')}\n`.replace(secondsText(report.ms), TIME),
  };
  const file = answerFile(ROOT, ['build', ...process.argv.slice(2)]);
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, packed(answer, stand));
}
