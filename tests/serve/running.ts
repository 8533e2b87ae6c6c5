import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { freePort } from '../../src/run/browser/free-port.ts';
import { root } from '../files.ts';

/** A command of ours that serves until it is stopped. */
export interface Running extends AsyncDisposable {
  port: number;
  process: ChildProcess;
  /** All it has said so far. */
  said: () => string;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
}

interface Start {
  /** Words that it says when it listens. */
  ready: string;
  args: readonly string[];
  /** The program's folder, if not this one. */
  program?: string;
  /** A file that serves in place of the command's own. */
  script?: string;
}

/** Starts `dev` or `preview` in a process of its own, on a port that nobody uses. */
export async function serving(
  command: 'dev' | 'preview',
  { ready, args, program = root, script = path.join(program, 'scripts', `${command}.ts`) }: Start,
): Promise<Running> {
  const port = await freePort();
  const server = startedFile(script, [...args, '--port', String(port)], program);
  let isReady = false;
  server.process.stderr?.on('data', () => {
    isReady ||= server.said().includes(ready);
  });
  await Promise.race([until(() => isReady), server.ended.then(() => undefined)]);
  if (!isReady) throw new Error(`${command} did not start:\n${server.said()}`);
  return { ...server, port };
}

/** Starts a command and waits for nothing. */
export const started = (command: string, args: readonly string[], program = root): Omit<Running, 'port'> =>
  startedFile(path.join(program, 'scripts', `${command}.ts`), args, program);

function startedFile(script: string, args: readonly string[], program: string): Omit<Running, 'port'> {
  // Astro's dev server does nothing where it sees Vitest.
  const { VITEST: _, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: program,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A hook that fails must not leave a server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
  }
  const ended = new Promise<number | string | null>((resolve) =>
    child.on('close', (code, signal) => resolve(signal ?? code)),
  );
  return {
    process: child,
    said: () => words,
    ended,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Asks again and again until it is so. @throws after a long while, so that a hang is told */
export async function until<T>(isSo: () => T | Promise<T>): Promise<Exclude<T, undefined | false>> {
  for (let tries = 0; tries < 2000; tries++) {
    const answer = await isSo();
    if (isAnswer(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never came true: ${isSo}`);
}

const isAnswer = <T>(answer: T): answer is Exclude<T, undefined | false> =>
  answer !== undefined && answer !== false;
