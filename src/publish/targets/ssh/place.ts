import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WrittenFile } from '../../../feed/integritas.ts';
import { notAsListed, sentDiffers } from '../../../problems/publishing.ts';
import { sumOfFile } from '../../finished.ts';
import { listedIn, SIGNATURE } from '../../listed.ts';
import { lastShown } from '../../record.ts';
import { Refused } from '../../refused.ts';
import type { Release, Standing } from '../../target.ts';
import { mayHaveTwins, type Packer, twinPathsOf } from '../../twins.ts';
import { LENDERS, type Places, unfinished } from '../places.ts';
import { carryOver, linkThere } from './carry.ts';
import type { Connection } from './connection.ts';
import { quoted } from './shell.ts';
import { faultThere } from './sums.ts';

interface Means {
  connection: Connection;
  places: Places;
  twinsOf: Packer;
  list: (situs: string, id: string) => Promise<string | undefined>;
}

/**
 * Fills `releases/.<id>.tmp` there by rsync, compares it there, and gives it its name.
 *
 * Compared by content and sent without times, what did not change is a hard link to the release before with its time,
 * and what changed has the time of its sending; within one second after that release the sending waits.
 */
export async function placeRelease(release: Release, standing: Standing, means: Means): Promise<void> {
  const { situs, id, finished, signature } = release;
  const { connection, places } = means;
  const name = unfinished(id);
  const folder = path.posix.join(places.releases, name);
  const before = standing.current;
  await connection.sh(
    situs,
    [
      `mkdir -p ${quoted(places.releases)} && cd ${quoted(places.releases)} || exit 1`,
      before === undefined
        ? ':'
        : `[ ! -d ${before} ] || [ $(($(date +%s) - $(stat -c %Y ${before}))) -ge 2 ] || sleep 2`,
    ].join('\n'),
  );
  await connection.rsync(
    situs,
    [
      ...['-rlc', '--chmod=D755,F644', `--exclude=/${SIGNATURE}`],
      ...(before === undefined ? [] : [`--link-dest=../${before}`]),
    ],
    `${finished.folder}/`,
    `${folder}/`,
  );
  if (signature !== undefined) {
    const file = quoted(path.posix.join(folder, SIGNATURE));
    await connection.sh(situs, `cat >${file} && chmod 644 ${file}`, signature);
  }
  await sendTwins(release, standing, name, means);
  const fault = await faultThere(finished.list, { situs, connection, folder });
  if (fault !== undefined) {
    const isOurs = sumOfFile(path.join(finished.folder, fault)) !== finished.files.get(fault)?.sha256;
    throw new Refused((isOurs ? notAsListed : sentDiffers).at({ path: situs }, { file: fault }));
  }
  for (const from of lastShown(standing.record, LENDERS)) {
    const list = from === before ? standing.list : await means.list(situs, from);
    if (list !== undefined) await carryOver({ from, list, to: name }, { situs, connection, places });
  }
  await connection.sh(
    situs,
    `cd ${quoted(places.releases)} && sync -f . && mv -T ${quoted(name)} ${id} && sync -f .`,
  );
}

/** Sends the compressed twins of what is new; those of what stayed are links too. */
async function sendTwins(
  { situs, finished }: Release,
  { current, list }: Standing,
  name: string,
  { connection, places, twinsOf }: Means,
): Promise<void> {
  const before = (list !== undefined && listedIn(list)?.files) || new Map<string, WrittenFile>();
  const isKept = ({ path: file, sha256 }: WrittenFile): boolean => before.get(file)?.sha256 === sha256;
  const all = [...finished.files.values()].filter(({ path: file }) => mayHaveTwins(file));
  if (current !== undefined) {
    const kept = all.filter(isKept).flatMap(({ path: file }) => twinPathsOf(file));
    await linkThere(kept, { from: current, to: name }, { situs, connection, places });
  }
  const aside = mkdtempSync(path.join(tmpdir(), 'padat-'));
  try {
    for (const { path: file } of all.filter((one) => !isKept(one))) {
      for (const [twin, bytes] of await twinsOf(file, readFileSync(path.join(finished.folder, file)))) {
        mkdirSync(path.join(aside, path.dirname(twin)), { recursive: true });
        writeFileSync(path.join(aside, twin), bytes);
      }
    }
    await connection.rsync(
      situs,
      ['-rlc', '--chmod=D755,F644'],
      `${aside}/`,
      `${path.posix.join(places.releases, name)}/`,
    );
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
