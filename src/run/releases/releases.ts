import {
  type Changes,
  differenceBetween,
  isReleased,
  type Released,
  type Target,
  type Waiting,
} from '../../publish/index.ts';

/** Releases of one situs as they stand at a target, oldest first. */
export interface ListedReleases {
  situs: string;
  current: string | undefined;
  /** With the line of the record where there is one. */
  releases: { id: string; line: Released | undefined }[];
  strangers: readonly string[];
}

export async function releasesOf(situs: string, target: Target): Promise<ListedReleases> {
  const { current, releases, record, strangers } = await target.look(situs);
  const lines = new Map(record.filter(isReleased).map((line) => [line.rilis, line]));
  return { situs, current, strangers, releases: releases.map((id) => ({ id, line: lines.get(id) })) };
}

export interface Differing {
  from: string;
  to: string;
}

/** What differs between two releases; `undefined`: one of them is not there. */
export async function differenceOf(
  situs: string,
  { from, to }: Differing,
  target: Target,
): Promise<Changes | undefined> {
  const [before, after] = [await target.list(situs, from), await target.list(situs, to)];
  return before === undefined || after === undefined ? undefined : differenceBetween(before, after);
}

/** Removes all but the last releases of a situs; the one on air stays. Returns those that went. */
export function keepLast(situs: string, most: number, target: Target, waiting: Waiting): Promise<string[]> {
  return target.alone(situs, waiting, async () => {
    const { current, releases } = await target.look(situs);
    const gone = releases.slice(0, -most).filter((id) => id !== current);
    await target.drop(situs, gone);
    return gone;
  });
}
