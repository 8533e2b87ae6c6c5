import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import pLimit from 'p-limit';
import { linkOrCopy } from '../../../disk/link.ts';
import { sha256Of } from '../../../feed/hash.ts';
import { notAsListed, sentDiffers } from '../../../problems/publishing.ts';
import { sumOfFile } from '../../finished.ts';
import { LIST, SIGNATURE } from '../../listed.ts';
import { Refused } from '../../refused.ts';
import type { Release, Standing } from '../../target.ts';
import { type Packer, twinPathsOf } from '../../twins.ts';
import { unfinished } from '../places.ts';

/** Compressing is all work and no waiting: more at once would only take memory. */
const PACKED_AT_ONCE = 4;

/**
 * Fills `releases/.<id>.tmp` with every file of a release, read back and compared, and with compressed twins.
 *
 * A file that is as it was is a hard link to the last release, with its time: servers make an ETag from time and size
 * alone. One that is other gets a later time than it had, by a whole second, so that no server calls it unchanged.
 */
export async function fillRelease(
  release: Release,
  standing: Standing,
  { releases, twinsOf }: { releases: string; twinsOf: Packer },
): Promise<string> {
  const { id, finished, signature } = release;
  const folder = path.join(releases, unfinished(id));
  rmSync(folder, { recursive: true, force: true });
  const before = standing.current === undefined ? undefined : path.join(releases, standing.current);
  const made = new Set<string>();
  const placeOf = (below: string): string => {
    const file = path.join(folder, below);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true, mode: 0o755 });
    made.add(parent);
    return file;
  };
  const fresh: [below: string, bytes: Uint8Array][] = [];
  for (const { path: below, sha256 } of finished.files.values()) {
    const old = before && path.join(before, below);
    if (before && old && isSame(old, sha256)) {
      for (const name of [below, ...twinPathsOf(below)])
        if (existsSync(path.join(before, name))) linkWithTime(path.join(before, name), placeOf(name));
      continue;
    }
    const bytes = readFileSync(path.join(finished.folder, below));
    if (sha256Of(bytes) !== sha256)
      throw new Refused(notAsListed.at({ path: release.situs }, { file: below }));
    fresh.push([below, bytes]);
  }
  fresh.push([LIST, Buffer.from(finished.list)]);
  if (signature !== undefined) fresh.push([SIGNATURE, Buffer.from(signature)]);
  const limit = pLimit(PACKED_AT_ONCE);
  const twins = await Promise.all(fresh.map((one) => limit(() => twinsOf(...one))));
  for (const [at, [below, bytes]] of fresh.entries()) {
    const seconds = timeAfter(before && path.join(before, below), release.nowMs);
    for (const [name, content] of [[below, bytes] as const, ...(twins[at] ?? [])]) {
      const file = placeOf(name);
      writeFileSync(file, content);
      stamp(file, seconds);
      if (sumOfFile(file) !== sha256Of(content))
        throw new Refused(sentDiffers.at({ path: release.situs }, { file: below }));
    }
  }
  return folder;
}

const isSame = (file: string, sha256: string): boolean => existsSync(file) && sumOfFile(file) === sha256;

/** Whole seconds: a later one than the file of that name had. */
const timeAfter = (old: string | undefined, nowMs: number): number => {
  const before = old ? statSync(old, { throwIfNoEntry: false }) : undefined;
  return Math.max(Math.floor(nowMs / 1000), before ? Math.floor(before.mtimeMs / 1000) + 1 : 0);
};

/** For every server to read, whatever the mask of who publishes. */
function stamp(file: string, seconds: number): void {
  chmodSync(file, 0o644);
  utimesSync(file, seconds, seconds);
}

/** A disk without hard links gets a copy that has the same time. */
export function linkWithTime(from: string, to: string): void {
  linkOrCopy(from, to);
  const { mtimeMs, ino } = statSync(from);
  if (statSync(to).ino !== ino) stamp(to, Math.floor(mtimeMs / 1000));
}
