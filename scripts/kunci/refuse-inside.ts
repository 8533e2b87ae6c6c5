import { isWithin } from '../../src/disk/disk-fault.ts';
import { WrongUse } from '../wrong-use.ts';

/**
 * Refuses a folder inside the project for what is secret: what stands there is sooner or later shared.
 *
 * @throws WrongUse
 */
export function refuseInside(project: string, folder: string): void {
  if (!isWithin(project, folder)) return;
  throw new WrongUse(
    'Kunci rahasia tidak boleh disimpan di dalam folder proyek. Sebut folder lain dengan `--simpan`.',
  );
}
