import { rmSync } from 'node:fs';
import path from 'node:path';
import { renameSoonSync } from '../../../disk/rename.ts';
import type { Places } from '../places.ts';
import { currentOf } from './look.ts';

/** Removes releases, never the one on air. One is gone in one stroke: half a release is none. */
export function drop(places: Places, ids: readonly string[]): void {
  for (const id of ids) {
    if (id === currentOf(places)) continue;
    const doomed = path.join(places.releases, `.${id}.hapus`);
    renameSoonSync(path.join(places.releases, id), doomed);
    rmSync(doomed, { recursive: true, force: true, maxRetries: 5 });
  }
}
