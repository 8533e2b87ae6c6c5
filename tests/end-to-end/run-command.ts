import { execFile } from 'node:child_process';
import path from 'node:path';
import { root } from '../files.ts';

/** What a command said and how it ended, as a person sees it without a terminal. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** One npm command of the program, in a process of its own. */
export const runCommand = (name: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const script = path.join(root, 'scripts', `${name}.ts`);
    const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, stdout, stderr });
    });
  });
