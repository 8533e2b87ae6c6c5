import { spawn } from 'node:child_process';
import { devNull } from 'node:os';

/** Nothing of the machine's own settings, no hooks, and what is written reaches the disk before it is named. */
const SETTINGS = [
  `core.hooksPath=${devNull}`,
  'gc.auto=0',
  'core.fsync=committed,loose-object,pack',
  'core.quotePath=false',
  'safe.directory=*',
].flatMap((one) => ['-c', one]);

/** Where programs are looked for: nothing else of the environment reaches Git. */
export interface Programs {
  PATH: string | undefined;
}

const environment = ({ PATH }: Programs) => ({
  PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** Git ended in another way than asked for. */
export class GitFault extends Error {}

export type Git = (args: readonly string[], input?: Uint8Array) => Promise<Buffer>;

/**
 * Git in a bare repository, the only program that is started here: what it printed.
 *
 * @throws GitFault with what it said; Node's error where there is no Git
 */
export const gitIn =
  (folder: string, programs: Programs): Git =>
  (args, input) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', ['--git-dir', folder, ...SETTINGS, ...args], {
        env: environment(programs),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
      });
      const [out, said]: [Buffer[], Buffer[]] = [[], []];
      child.stdout.on('data', (part) => out.push(part));
      child.stderr.on('data', (part) => said.push(part));
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === 0) resolve(Buffer.concat(out));
        else
          reject(new GitFault(`git ${args[0]}: ${signal ?? code}: ${Buffer.concat(said).toString().trim()}`));
      });
      // A Git that ended early says so by its code.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
