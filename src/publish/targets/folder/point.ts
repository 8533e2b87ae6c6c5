import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renameSoonSync } from '../../../disk/rename.ts';
import { syncFile } from '../../../disk/sync-folder.ts';
import type { Places } from '../places.ts';

/**
 * Leads `current` to a release in one stroke: who looks meanwhile finds the old one or the new one.
 *
 * A link and a rename succeed on a full disk too: all bytes must be written, synced and compared before, those of the
 * record too.
 *
 * @param record its text once the release is on air
 */
export function pointTo({ home, current, record: file }: Places, id: string, record: string): void {
  const written = path.join(home, '.rilis.jsonl.tmp');
  writeFileSync(written, record);
  syncFile(written);
  const next = path.join(home, `.current.${id}`);
  symlinkSync(path.posix.join('releases', id), next);
  renameSoonSync(next, current);
  renameSoonSync(written, file);
  syncFile(home);
}
