import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listed } from '../../disk/journal.ts';
import { holdLock } from '../../disk/lock.ts';
import { renameSoonSync } from '../../disk/rename.ts';
import { replaceFile } from '../../disk/replace-file.ts';
import { syncFile } from '../../disk/sync-folder.ts';
import { releaseDamaged, sentDiffers } from '../../problems/publishing.ts';
import { sumOfFile } from '../finished.ts';
import { recordIn, shownBy } from '../record.ts';
import { Refused } from '../refused.ts';
import { byUrutan, isId } from '../release-id.ts';
import type { Target } from '../target.ts';
import { textOf } from './folder/look.ts';
import { refusalOf } from './folder/refusal.ts';
import { readNote, type ZipNote } from './zip/note.ts';
import { packRelease } from './zip/pack.ts';

/**
 * A zip for each release, to be uploaded by hand: `<where>/<situs>/<situs>-<id>.zip`. What stands at the other end
 * nobody can see from here; beside the zips is noted what is in each.
 */
export function zipTarget(where: string): Target {
  const placesOf = (situs: string) => {
    const home = path.join(where, situs);
    return {
      home,
      record: path.join(home, 'rilis.jsonl'),
      zipOf: (id: string): string => path.join(home, `${situs}-${id}.zip`),
      noteOf: (id: string): string => path.join(home, 'isi', `${id}.json`),
      draftOf: (id: string): string => path.join(home, `.${situs}-${id}.zip.tmp`),
    };
  };
  const guarded = async <T>(situs: string, work: () => Promise<T> | T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw refusalOf(error, situs, where);
    }
  };
  const noteIn = (situs: string, id: string): ZipNote | undefined =>
    readNote(textOf(placesOf(situs).noteOf(id)));
  const isThere = (situs: string, id: string): boolean => {
    const { zipOf } = placesOf(situs);
    return existsSync(zipOf(id)) && sumOfFile(zipOf(id)) === noteIn(situs, id)?.zip;
  };
  return {
    isTrial: false,
    hasDoor: false,
    atOnce: 1,
    look: (situs) =>
      guarded(situs, () => {
        const { home, record } = placesOf(situs);
        const lines = recordIn(textOf(record));
        const last = lines.at(-1);
        const current = last && shownBy(last);
        const note = current === undefined ? undefined : noteIn(situs, current);
        const names = listed(home);
        const releases = names.flatMap((name) => idIn(name, situs) ?? []).sort(byUrutan);
        return {
          ...(current !== undefined && { current }),
          ...(note && { list: note.list }),
          ...(note?.signature !== undefined && { signature: note.signature }),
          isWhole: current !== undefined && isThere(situs, current),
          record: lines,
          releases,
          strangers: names.filter((name) => !isOurs(name) && idIn(name, situs) === undefined),
        };
      }),
    alone: (situs, waiting, work) =>
      guarded(situs, async () => {
        const { home } = placesOf(situs);
        mkdirSync(path.join(home, 'isi'), { recursive: true });
        const lock = await holdLock(path.join(home, '.kunci'), waiting);
        try {
          for (const name of listed(home)) if (/^\..*\.tmp$/.test(name)) rmSync(path.join(home, name));
          return await work();
        } finally {
          lock.release();
        }
      }),
    list: (situs, id) => guarded(situs, () => noteIn(situs, id)?.list),
    place: (release, { current }) =>
      guarded(release.situs, async () => {
        const { situs, id } = release;
        const { draftOf, noteOf } = placesOf(situs);
        const before = current === undefined ? undefined : noteIn(situs, current);
        const packed = await packRelease(release, before, draftOf(id));
        if (sumOfFile(draftOf(id)) !== packed.zip)
          throw new Refused(sentDiffers.at({ path: situs }, { file: path.basename(draftOf(id)) }));
        syncFile(draftOf(id));
        replaceFile(noteOf(id), JSON.stringify(packed));
      }),
    verify: (situs, id) =>
      guarded(situs, () => {
        const file = path.basename(placesOf(situs).zipOf(id));
        if (!isThere(situs, id)) throw new Refused(releaseDamaged.at({ path: situs }, { rilis: id, file }));
      }),
    show: (situs, id, line) =>
      guarded(situs, () => {
        const { record, draftOf, zipOf } = placesOf(situs);
        if (existsSync(draftOf(id))) renameSoonSync(draftOf(id), zipOf(id));
        replaceFile(record, textOf(record) + line);
        syncFile(record);
      }),
    note: (situs, line) =>
      guarded(situs, () => {
        const { record } = placesOf(situs);
        replaceFile(record, textOf(record) + line);
        syncFile(record);
      }),
    drop: (situs, ids) =>
      guarded(situs, () => {
        const { zipOf, noteOf } = placesOf(situs);
        for (const id of ids) for (const file of [zipOf(id), noteOf(id)]) rmSync(file, { force: true });
      }),
  };
}

/** The release that a zip is of. */
function idIn(name: string, situs: string): string | undefined {
  const id = name.startsWith(`${situs}-`) && name.endsWith('.zip') ? name.slice(situs.length + 1, -4) : '';
  return isId(id) ? id : undefined;
}

const isOurs = (name: string): boolean => ['rilis.jsonl', 'isi'].includes(name) || name.startsWith('.');
