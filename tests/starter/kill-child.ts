import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs a script of this folder on a job in a process of its own, and kills it a while after it says that it began. */
export async function killChild(script: string, job: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, script), job], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(afterMs);
  child.kill('SIGKILL');
  await ended;
}
