import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder of the machine, gone with the test. Node's own `mkdtempDisposable` came with 24.4 only. */
export function temporaryFolder(prefix: string): { path: string } & Disposable {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  return {
    path: folder,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
