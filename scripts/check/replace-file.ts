import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Replaces a file in one stroke, so that whoever is cut off leaves the old or the new one; its rights stay. */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const draft = `${file}.baru`;
  try {
    writeFileSync(draft, bytes, { mode: statSync(file).mode });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
