import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../browser/free-port.ts';

interface Where {
  /** Folder of the program. */
  program: string;
  /** `YYYY-MM-DD` */
  day: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/** A running `npm run dev`. */
export interface DevServer extends AsyncDisposable {
  port: number;
  /** All it has said until it listened. */
  said: string;
}

/** Words of `dev` once it listens. */
const READY = /\.localhost:\d+\//;

/** What a command of the guide prints, on whichever stream; `npm run x -- y` and `node …` only. */
export async function printed(command: string, where: Where): Promise<string> {
  const child = startedCommand(command, where);
  const words = wordsOf(child);
  await once(child, 'close', { signal: where.signal });
  return words.join('');
}

/** Starts the server of a command `npm run dev …` on a port that nobody uses, and waits until it listens. */
export async function startDevServer(command: string, where: Where): Promise<DevServer> {
  const port = await freePort();
  const child = startedCommand(`${command} --port ${port}`, where);
  const words = wordsOf(child);
  const closed = once(child, 'close', { signal: where.signal });
  const listens = new Promise<void>((resolve) =>
    child.stderr?.on('data', () => READY.test(words.join('')) && resolve()),
  );
  await Promise.race([listens, closed]);
  if (!READY.test(words.join(''))) throw new Error(`dev did not start:\n${words.join('')}`);
  return {
    port,
    said: words.join(''),
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await closed;
    },
  };
}

function startedCommand(command: string, { program, day, env: own, signal }: Where): ChildProcess {
  const [tool, ...words] = command.split(' ');
  const [, name = '', ...rest] = words;
  const args =
    tool === 'npm'
      ? [
          path.join(program, 'scripts', `${name}.ts`),
          ...rest.filter((word) => word !== '--'),
          '--tanggal',
          day,
        ]
      : words;
  // Astro's dev server does nothing where it sees Vitest.
  const { VITEST: _, ...env } = own;
  return spawn(process.execPath, args, {
    ...{ cwd: program, env: { ...env, NO_COLOR: '1' }, signal },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function wordsOf(child: ChildProcess): string[] {
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => words.push(text));
  }
  return words;
}
