import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Bench, BenchFacts } from './bench.ts';

/** One measurement in an empty folder of its own, which is gone afterwards, also where it is cut off. */
export async function measureIn(bench: Bench, facts: Omit<BenchFacts, 'workspace'>): Promise<string[]> {
  const workspace = mkdtempSync(path.join(tmpdir(), 'ukur-'));
  const clear = (): void => rmSync(workspace, { recursive: true, force: true });
  // A measurement that is cut off does not come to its end, the process does.
  process.on('exit', clear);
  try {
    return await bench({ ...facts, workspace });
  } finally {
    process.off('exit', clear);
    clear();
  }
}
