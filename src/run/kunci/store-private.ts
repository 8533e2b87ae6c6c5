import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a private key where only its owner reads it, never over another. Returns the file. */
export function storePrivate(folder: string, name: string, pem: string): string {
  const file = path.join(folder, `${name}.pem`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  // The mask of the machine may have changed what was asked for.
  chmodSync(file, 0o600);
  return file;
}
