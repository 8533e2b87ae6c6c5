import process from 'node:process';
import { codeOf } from '../disk/error-code.ts';

/** Ends a child at once, with what it started itself: a child leads a group of its own where the system has groups. */
export function endGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}
