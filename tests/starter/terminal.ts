import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

export const ENTER = '\r';
export const DOWN = '\x1b[B';
export const CTRL_C = '\x03';

export interface Terminal extends AsyncDisposable {
  /** Waits until these words stand on the screen below what was waited for before. */
  until: (words: string) => Promise<void>;
  type: (keys: string) => void;
  ended: Promise<number | null>;
  /** All that was written, without the signs that move and colour it. */
  screen: () => string;
}

/** Runs a command on a terminal of its own, as `script` of every Linux makes one; without a size nothing fits on it. */
export function terminal(command: string): Terminal {
  const child: ChildProcess = spawn('script', ['-qec', `stty cols 100 rows 40; ${command}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let written = '';
  let seen = 0;
  child.stdout?.on('data', (bytes: Buffer) => {
    written += bytes.toString();
  });
  const screen = (): string => written.replace(ESCAPES, '');
  const exit = once(child, 'exit');
  return {
    async until(words) {
      while (!screen().slice(seen).includes(words)) {
        if (child.exitCode !== null) throw new Error(`ended before ${words}:\n${screen()}`);
        await pause(20);
      }
      seen = screen().indexOf(words, seen) + words.length;
    },
    type: (keys) => void child.stdin?.write(keys),
    ended: exit.then(([code]) => (typeof code === 'number' ? code : null)),
    screen,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

const ESCAPES = new RegExp(String.raw`${String.fromCharCode(27)}\[[0-9;?]*[A-Za-z]`, 'g');
