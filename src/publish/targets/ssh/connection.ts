import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Waiting } from '../../target.ts';
import type { Remote } from './address.ts';
import { refusalOf } from './refusal.ts';
import { type Ran, run, started } from './run.ts';
import { quoted } from './shell.ts';

/** Never asks, never trusts a server it does not know, and gives up on one that is silent. */
const OPTIONS = [
  ...['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes', '-o', 'ConnectTimeout=10'],
  ...['-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=3'],
];

/** A way to a server. While it is held, every command goes through the one connection that holds the lock. */
export interface Connection {
  remote: Remote;
  /** Runs lines of a POSIX shell there. @throws Refused where they do not end with 0 */
  sh: (situs: string, lines: string, input?: string) => Promise<string>;
  /** The same, whatever they end with. */
  tried: (lines: string, input?: string) => Promise<Ran>;
  rsync: (situs: string, args: readonly string[], from: string, to: string) => Promise<void>;
  hold: (situs: string, waiting: Waiting) => Promise<() => Promise<void>>;
}

/** @param extra options of `ssh` beside those of the user's own configuration */
export function connectionTo(remote: Remote, extra: readonly string[] = []): Connection {
  const { host, folder } = remote;
  let through: string[] = [];
  const options = (): string[] => [...extra, ...OPTIONS, ...through];
  const tried = (lines: string, input?: string): Promise<Ran> =>
    run('ssh', [...options(), host, lines], input);
  return {
    remote,
    tried,
    async sh(situs, lines, input) {
      const ran = await tried(lines, input);
      if (ran.code !== 0) throw refusalOf(ran, situs, remote);
      return ran.stdout;
    },
    async rsync(situs, args, from, to) {
      const shell = ['ssh', ...options()].map(quoted).join(' ');
      const ran = await run('rsync', [...args, '-s', '-e', shell, from, `${host}:${to}`]);
      if (ran.code !== 0) throw refusalOf(ran, situs, remote);
    },
    async hold(situs, { signal, onWait }) {
      const socket = mkdtempSync(path.join(tmpdir(), 'terbit-'));
      const own = ['-S', path.join(socket, 's')];
      const child = started('ssh', [...options(), '-M', ...own, host, lockLines(folder, situs)]);
      const release = async (): Promise<void> => {
        through = [];
        child.stdin.end();
        if (child.exitCode === null && child.signalCode === null)
          await new Promise((end) => child.once('close', end));
        rmSync(socket, { recursive: true, force: true });
      };
      try {
        await held(child, { signal, onWait }, (ran) => refusalOf(ran, situs, remote));
      } catch (error) {
        child.kill();
        await release();
        throw error;
      }
      through = own;
      return release;
    },
  };
}

/** Holds the lock of a situs as long as its input is open, so that it ends with whoever holds it. */
const lockLines = (folder: string, situs: string): string =>
  [
    `cd ${quoted(folder)} && mkdir -p ${quoted(situs)} && cd ${quoted(situs)} || exit 1`,
    'exec 9>>.kunci || exit 1',
    'flock -n 9 || { echo "tunggu $(tail -n 1 .kunci)"; flock 9 || exit 1; }',
    ': >.kunci; echo $$ >&9; echo siap; cat >/dev/null; : >.kunci',
  ].join('\n');

/** Resolves once the lock is held. */
function held(
  child: ReturnType<typeof started>,
  { signal, onWait }: Waiting,
  refused: (ran: Ran) => Error,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let [stdout, stderr] = ['', ''];
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    child.stdin.on('error', () => undefined);
    child.on('error', () => reject(refused({ code: 127, stdout, stderr })));
    child.on('close', (code) => reject(refused({ code: code ?? 255, stdout, stderr })));
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      stderr += words;
    });
    child.stdout.setEncoding('utf8').on('data', (words: string) => {
      stdout += words;
      const waits = /^tunggu (\d+)$/m.exec(words);
      if (waits) onWait(Number(waits[1]));
      if (/^siap$/m.test(stdout)) resolve();
    });
  });
}
