import { type ChildProcess, fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { identityOf } from '../disk/identity.ts';
import { moduleAt } from '../disk/program.ts';
import { endGroup } from './end-group.ts';
import { execArgvOf, type Limits } from './limits.ts';

export interface Child {
  process: ChildProcess;
  pid: number;
  /** The last of what it said on stderr. */
  lastWords: () => string;
  /** Ends it at once, with all it started. */
  end: () => void;
}

const KEPT_CHARACTERS = 8_000;

/** @param worker address (`file:`) of the module that exports `answer` */
export function startChild(worker: string, limits: Limits): Child {
  const child = fork(
    fileURLToPath(moduleAt('src/fleet/child.ts')),
    [worker, identityOf(process.pid), String(limits.memoryMb)],
    {
      execArgv: execArgvOf(limits),
      // A group of its own: Ctrl-C reaches the parent alone, and one signal ends what the child has started too.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('a process could not be started');
  // A message to one that has just died; whoever asked learns it from its end.
  child.on('error', () => undefined);
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-KEPT_CHARACTERS);
  });
  return { process: child, pid, lastWords: () => words, end: () => endGroup(pid) };
}
