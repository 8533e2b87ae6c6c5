import path from 'node:path';
import { currentTaken } from '../../problems/publishing.ts';
import { leftReleases } from '../left-releases.ts';
import { LIST, SIGNATURE } from '../listed.ts';
import { Refused } from '../refused.ts';
import type { Target } from '../target.ts';
import { packer } from '../twins.ts';
import { type Places, placesAt } from './places.ts';
import { remoteIn } from './ssh/address.ts';
import { carryOver } from './ssh/carry.ts';
import { connectionTo } from './ssh/connection.ts';
import { lookLines, standingIn } from './ssh/look.ts';
import { placeRelease } from './ssh/place.ts';
import { quoted } from './ssh/shell.ts';
import { refuseDamaged } from './ssh/sums.ts';

const TAKEN = 73;

/** The record as it will be, with the line that comes in. */
const RECORDED = '{ cat rilis.jsonl 2>/dev/null; cat; } >.rilis.jsonl.tmp';

/**
 * A folder of another machine, reached by ssh and filled by rsync: laid out and switched as a folder of this one, and
 * with nothing to install there but rsync.
 *
 * @param extra options of `ssh` beside those of the user's own configuration
 * @returns `undefined` where the address names no server and folder
 */
export function sshTarget(where: string, extra: readonly string[] = []): Target | undefined {
  const remote = remoteIn(where);
  if (!remote) return undefined;
  const connection = connectionTo(remote, extra);
  const { sh } = connection;
  const twinsOf = packer();
  const at = (situs: string): Places => placesAt(remote.folder, situs);
  const look = async (situs: string) => standingIn(await sh(situs, lookLines(at(situs))));
  const list = async (situs: string, id: string): Promise<string | undefined> => {
    const file = quoted(path.posix.join(at(situs).releases, id, LIST));
    return (await sh(situs, `[ ! -f ${file} ] || cat ${file}`)) || undefined;
  };
  const drop = async (situs: string, ids: readonly string[]): Promise<void> => {
    const { releases } = at(situs);
    const lines = ids.map(
      (id) =>
        `[ "$(readlink ../current)" = releases/${id} ] || { mv -T ${id} .${id}.hapus && rm -rf .${id}.hapus; } || exit 1`,
    );
    if (ids.length > 0) await sh(situs, [`cd ${quoted(releases)} || exit 1`, ...lines].join('\n'));
  };
  return {
    isTrial: false,
    hasDoor: true,
    atOnce: 1,
    look,
    list,
    drop,
    async alone(situs, waiting, work) {
      const release = await connection.hold(situs, waiting);
      try {
        const { home, current } = at(situs);
        const taken = `if [ -e current ] && [ ! -L current ]; then exit ${TAKEN}; fi`;
        const left = 'rm -rf .current.* releases/.*.tmp releases/.*.hapus';
        const ran = await connection.tried([`cd ${quoted(home)} || exit 1`, taken, left].join('\n'));
        if (ran.code === TAKEN) throw new Refused(currentTaken.at({ path: situs }, { place: current }));
        await drop(situs, leftReleases(await look(situs)));
        return await work();
      } finally {
        await release();
      }
    },
    place: (release, standing) =>
      placeRelease(release, standing, { connection, places: at(release.situs), list, twinsOf }),
    async verify(situs, id) {
      const text = (await list(situs, id)) ?? '';
      await refuseDamaged(text, id, { situs, connection, folder: path.posix.join(at(situs).releases, id) });
    },
    async seal(situs, id, signed) {
      const { home, releases } = at(situs);
      const signature = signed((await list(situs, id)) ?? '');
      const draft = quoted(path.posix.join(home, `.current.${id}.sig`));
      const file = quoted(path.posix.join(releases, id, SIGNATURE));
      await sh(situs, `cat >${draft} && chmod 644 ${draft} && mv -T ${draft} ${file}`, signature);
    },
    async show(situs, id, line) {
      const { home } = at(situs);
      const { current, list: before } = await look(situs);
      if (current !== undefined && current !== id && before !== undefined)
        await carryOver({ from: current, list: before, to: id }, { situs, connection, places: at(situs) });
      const next = quoted(`.current.${id}`);
      const lead = [
        `cd ${quoted(home)}`,
        RECORDED,
        'sync -f .',
        `ln -sfn ${quoted(`releases/${id}`)} ${next}`,
        `mv -T ${next} current`,
        'mv -T .rilis.jsonl.tmp rilis.jsonl',
        'sync -f .',
      ];
      await sh(situs, lead.join(' && '), line);
    },
    async note(situs, line) {
      const { home } = at(situs);
      const lines = [`cd ${quoted(home)}`, RECORDED, 'mv -T .rilis.jsonl.tmp rilis.jsonl', 'sync -f .'];
      await sh(situs, lines.join(' && '), line);
    },
  };
}
