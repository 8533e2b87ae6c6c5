import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { listed } from '../../../disk/journal.ts';
import { LIST, listedIn, SIGNATURE } from '../../listed.ts';
import { recordIn } from '../../record.ts';
import { byUrutan } from '../../release-id.ts';
import type { Standing } from '../../target.ts';
import { isLeft, isOurs, isRelease, type Places } from '../places.ts';
import { isWhole } from './whole.ts';

/** What stands in a folder of one situs. */
export function look(places: Places): Standing {
  const { home, releases } = places;
  const shown = shownIn(places);
  const id = shown.current;
  const list = id === undefined ? undefined : textOf(path.join(releases, id, LIST));
  const signature = id === undefined ? '' : textOf(path.join(releases, id, SIGNATURE));
  const files = list === undefined ? undefined : listedIn(list)?.files;
  return {
    ...shown,
    ...(list !== undefined && { list }),
    ...(signature !== '' && { signature }),
    isWhole: id !== undefined && files !== undefined && isWhole(path.join(releases, id), files),
    strangers: [
      ...listed(home).filter((name) => !isOurs(name)),
      ...listed(releases)
        .filter((name) => !isRelease(name) && !isLeft(name))
        .map((name) => `releases/${name}`),
    ],
  };
}

/** Which releases there are, and which is on air; no file of them is looked at. */
export function shownIn({
  releases,
  current,
  record,
}: Places): Pick<Standing, 'current' | 'record' | 'releases'> {
  const id = currentOf({ current });
  return {
    ...(id !== undefined && { current: id }),
    record: recordIn(textOf(record)),
    releases: listed(releases).filter(isRelease).sort(byUrutan),
  };
}

/** Id of the release that the link leads to. */
export function currentOf({ current }: Pick<Places, 'current'>): string | undefined {
  if (!lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) return undefined;
  const id = path.basename(readlinkSync(current));
  return isRelease(id) ? id : undefined;
}

export const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
