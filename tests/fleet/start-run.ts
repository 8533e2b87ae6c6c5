import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { FleetOptions } from '../../src/run/build/options.ts';

export interface StartedRun {
  process: ChildProcess;
  /** Resolves with the first line on stdout that holds the word; @throws when the run ends without one. */
  told: (word: string) => Promise<string>;
  /** Resolves with the pid of its first child; @throws when the run ends without one. */
  child: () => Promise<number>;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

const SCRIPT = fileURLToPath(new URL('./run.ts', import.meta.url));

const CHECK = fileURLToPath(new URL('./run-check.ts', import.meta.url));

export const startRun = (options: FleetOptions): StartedRun => started(SCRIPT, JSON.stringify(options));

/** `check` over the content of a workspace. */
export const startCheck = (folder: string): StartedRun => started(CHECK, folder);

function started(...args: readonly string[]): StartedRun {
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
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
  const child = async (): Promise<number> => {
    while (run.exitCode === null) {
      const [first] = childrenOf(run.pid);
      if (first !== undefined) return first;
      await pause(20);
    }
    throw new Error(`never had a child:\n${output}`);
  };
  return { process: run, ended, told, child };
}

/** Pids of living children of a run. */
export const childrenOf = (parent = 0): number[] =>
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
