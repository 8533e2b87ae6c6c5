import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './read-guide.ts';
import { printed, startDevServer } from './start-command.ts';

/** What stands before the reader's eyes. */
export type Seen =
  | { kind: 'terminal'; command: string; output: string }
  | { kind: 'berkas'; path: string; text: string }
  /** `port` is where the server really listens; the guide names the usual one. */
  | { kind: 'halaman'; url: string; port: number };

/** Where the guide is followed. */
export interface Desk {
  /** A copy of the program with its content; files are written here. */
  program: string;
  /** `YYYY-MM-DD`, so that the same guide shows the same on any day. */
  day: string;
  /** Files that the reader brings: name in the guide → file on disk. */
  own: Readonly<Record<string, string>>;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
}

/**
 * Does what the guide says, step by step, as its reader would.
 *
 * @throws Error where the guide asks for what cannot be done: a text to replace that is not there, a page without a server
 */
export async function* follow(
  steps: readonly Step[],
  desk: Desk,
): AsyncGenerator<{ step: Step; seen: Seen | undefined }> {
  let seen: Seen | undefined;
  let written = '';
  await using servers = new AsyncDisposableStack();
  let port: number | undefined;
  for (const step of steps) {
    if (step.kind === 'perintah' && step.command.startsWith('npm run dev')) {
      const server = servers.use(await startDevServer(step.command, desk));
      port = server.port;
      seen = { kind: 'terminal', command: step.command, output: server.said };
    } else if (step.kind === 'alamat') {
      if (port === undefined) throw new Error(`line ${step.line}: no server runs yet`);
      seen = { kind: 'halaman', url: step.url, port };
    } else {
      if (step.kind === 'isi') written = step.path;
      seen = (await afterStep(step, desk, written)) ?? seen;
    }
    yield { step, seen };
  }
}

/** Does one step at the desk; what it shows, if it shows anything. */
async function afterStep(step: Step, desk: Desk, written: string): Promise<Seen | undefined> {
  const inProgram = (below: string): string => path.join(desk.program, below);
  switch (step.kind) {
    case 'perintah':
      return { kind: 'terminal', command: step.command, output: await printed(step.command, desk) };
    case 'berkas':
      return fileSeen(step.path, desk);
    case 'isi':
      mkdirSync(path.dirname(inProgram(step.path)), { recursive: true });
      writeFileSync(inProgram(step.path), step.text);
      return fileSeen(step.path, desk);
    case 'ganti': {
      const text = readFileSync(inProgram(written), 'utf8');
      if (!text.includes(step.before)) throw new Error(`line ${step.line}: ${written} has no ${step.before}`);
      writeFileSync(inProgram(written), text.replace(step.before, step.after));
      return fileSeen(written, desk);
    }
    case 'salin': {
      const own = desk.own[step.name];
      if (own === undefined) throw new Error(`line ${step.line}: the reader has no ${step.name}`);
      mkdirSync(inProgram(step.folder), { recursive: true });
      copyFileSync(own, inProgram(path.join(step.folder, step.name)));
      return undefined;
    }
    default:
      return undefined;
  }
}

/** A file as it is now; `undefined` before the guide has it written. */
function fileSeen(below: string, { program }: Desk): Seen | undefined {
  const file = path.join(program, below);
  return existsSync(file) ? { kind: 'berkas', path: below, text: readFileSync(file, 'utf8') } : undefined;
}
