import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Sites } from '../../src/run/browser/sites.ts';
import { writeExtremeContent } from './extreme-content.ts';
import { sitesOf } from './our-sites.ts';

/** Three sites with none, one and a hundred of everything: `kosong`, `satu`, `ratus`. */
export async function extremeSites(): Promise<Sites> {
  const content = mkdtempSync(path.join(tmpdir(), 'ekstrem-'));
  try {
    writeExtremeContent(content);
    return await sitesOf('ekstrem', content);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}
