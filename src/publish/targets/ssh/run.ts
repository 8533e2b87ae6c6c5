import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a program that was started ended. */
export interface Ran {
  /** 127 where there is no such program on this machine. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Starts a program with its faults in English, so that they can be recognised. */
export const started = (command: string, args: readonly string[]) =>
  spawn('env', ['LC_ALL=C', command, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });

/** Runs a program to its end. */
export async function run(command: string, args: readonly string[], input = ''): Promise<Ran> {
  const child = started(command, args);
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 255));
  });
  // Whoever ends early takes no more of its input.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}
