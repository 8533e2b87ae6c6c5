import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renameSoon } from '../../../disk/rename.ts';
import { syncSoon } from '../../../disk/sync-folder.ts';
import type { Places } from '../places.ts';

/**
 * Leads `current` to a release in one stroke: who looks meanwhile finds the old one or the new one.
 *
 * A link and a rename succeed on a full disk too: all bytes must be written, synced and compared before, those of the
 * record too. The disk is waited for without blocking, so that it takes the waits of several sites as one.
 *
 * @param record its text once the release is on air
 */
export async function pointTo(
  { home, current, record: file }: Places,
  id: string,
  record: string,
): Promise<void> {
  const written = path.join(home, '.rilis.jsonl.tmp');
  await writeFile(written, record);
  await syncSoon(written);
  const next = path.join(home, `.current.${id}`);
  await symlink(path.posix.join('releases', id), next);
  await renameSoon(next, current);
  await renameSoon(written, file);
  await syncSoon(home);
}
