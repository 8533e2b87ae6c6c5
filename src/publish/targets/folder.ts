import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { renameSoonSync } from '../../disk/rename.ts';
import { replaceFile } from '../../disk/replace-file.ts';
import { syncFile, syncFolder } from '../../disk/sync-folder.ts';
import { releaseDamaged, targetMissing } from '../../problems/publishing.ts';
import { LIST, SIGNATURE } from '../listed.ts';
import { lastShown, recordIn, releasedMs } from '../record.ts';
import { Refused } from '../refused.ts';
import type { Target } from '../target.ts';
import { packer } from '../twins.ts';
import { aloneAt } from './folder/alone.ts';
import { carryAssets } from './folder/carry.ts';
import { drop } from './folder/drop.ts';
import { fillRelease } from './folder/fill.ts';
import { currentOf, look, textOf } from './folder/look.ts';
import { pointTo } from './folder/point.ts';
import { refusalOf } from './folder/refusal.ts';
import { faultIn } from './folder/whole.ts';
import { LENDERS, placesAt } from './places.ts';

/** While one waits for the disk another works: as many as Node waits for at once. */
const SITES_AT_ONCE = 4;

/**
 * A folder of this machine, or one that is mounted: `<where>/<situs>/releases/<id>/`, and `current`, a link that is
 * switched by one rename.
 */
export function folderTarget(where: string): Target {
  const twinsOf = packer();
  const guarded = async <T>(situs: string, work: () => Promise<T> | T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw refusalOf(error, situs, where);
    }
  };
  const at = (situs: string) => placesAt(where, situs);
  return {
    isTrial: true,
    hasDoor: true,
    atOnce: SITES_AT_ONCE,
    look: (situs) => guarded(situs, () => look(at(situs))),
    alone: (situs, waiting, work) =>
      guarded(situs, () => {
        if (!existsSync(where)) throw new Refused(targetMissing.at({ path: situs }, { where }));
        return aloneAt(at(situs), situs, waiting, work);
      }),
    list: (situs, id) => guarded(situs, () => textOf(path.join(at(situs).releases, id, LIST)) || undefined),
    place: (release, standing) =>
      guarded(release.situs, async () => {
        const { releases } = at(release.situs);
        mkdirSync(releases, { recursive: true, mode: 0o755 });
        const filled = await fillRelease(release, standing, { releases, twinsOf });
        carryAssets(releases, lastShown(standing.record, LENDERS), filled);
        syncFolder(filled);
        renameSoonSync(filled, path.join(releases, release.id));
        syncFile(releases);
      }),
    verify: (situs, id, how) =>
      guarded(situs, () => {
        const { releases, record } = at(situs);
        const untouchedSince = how === 'thorough' ? undefined : releasedMs(recordIn(textOf(record)), id);
        const file = faultIn(path.join(releases, id), untouchedSince);
        if (file !== undefined) throw new Refused(releaseDamaged.at({ path: situs }, { rilis: id, file }));
      }),
    seal: (situs, id, signed) =>
      guarded(situs, () => {
        const { home, releases } = at(situs);
        const signature = signed(textOf(path.join(releases, id, LIST)));
        // Outside the release: a draft in it could be seen.
        replaceFile(path.join(releases, id, SIGNATURE), signature, { aside: home });
      }),
    show: (situs, id, line) =>
      guarded(situs, async () => {
        const places = at(situs);
        const before = currentOf(places);
        if (before !== undefined) carryAssets(places.releases, [before], path.join(places.releases, id));
        await pointTo(places, id, textOf(places.record) + line);
      }),
    note: (situs, line) =>
      guarded(situs, () => {
        const { record } = at(situs);
        replaceFile(record, textOf(record) + line);
        syncFile(record);
      }),
    drop: (situs, ids) => guarded(situs, () => drop(at(situs), ids)),
  };
}
