import { renameSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './error-code.ts';

/** What a preview, a virus scanner or the Explorer looks into cannot be renamed on Windows for a moment. */
const IN_USE = new Set(['EPERM', 'EBUSY', 'EACCES']);
const PAUSES_MS = [30, 100, 300, 900];

/**
 * Renames a file or folder, and asks again where something else has it open.
 *
 * @throws Error with Node's `code` of the last try
 */
export async function renameSoon(from: string, to: string): Promise<void> {
  for (const ms of PAUSES_MS) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!IN_USE.has(codeOf(error))) throw error;
    }
    await pause(ms);
  }
  await rename(from, to);
}

/** The same, for who cannot wait without blocking. */
export function renameSoonSync(from: string, to: string): void {
  for (const ms of PAUSES_MS) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!IN_USE.has(codeOf(error))) throw error;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  }
  renameSync(from, to);
}
