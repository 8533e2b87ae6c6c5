import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { FleetOptions } from '../../src/fleet/index.ts';

export interface StartedRun {
  process: ChildProcess;
  /** Resolves with the first line on stdout that holds the word; @throws when the run ends without one. */
  told: (word: string) => Promise<string>;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
  output: () => string;
}

const SCRIPT = fileURLToPath(new URL('./run.ts', import.meta.url));

export function startRun(options: FleetOptions): StartedRun {
  const run = spawn(process.execPath, [SCRIPT, JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  run.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = new Promise<number | string | null>((resolve) =>
    run.on('close', (code, signal) => resolve(signal ?? code)),
  );
  const told = (word: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const line = output.split('\n').find((candidate) => candidate.includes(word));
        if (line !== undefined) resolve(line);
      };
      look();
      run.stdout.on('data', look);
      run.on('close', () => reject(new Error(`never told ${word}:\n${output}`)));
    });
  return { process: run, ended, told, output: () => output };
}

/** Pids of living children of a run. */
export const childrenOf = (parent: number): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const line = commandOf(pid);
      return line.includes('/src/fleet/child.ts') && line.includes(`\0${parent}-`);
    })
    .map(Number);

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    // Ended between the listing and this look.
    return '';
  }
}
