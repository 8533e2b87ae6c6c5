import { noEarlier } from '../problems/publishing.ts';
import { type DeployJob, nextUrutan, showAgain } from './deploy-situs.ts';
import { shownAt, shownBy } from './record.ts';
import { Refused } from './refused.ts';
import { urutanOf } from './release-id.ts';
import type { Standing, Target } from './target.ts';

/** Where to: one release back, to one by its id, or to what was on air at a moment. */
export type Whither = { kind: 'before' } | { kind: 'id'; id: string } | { kind: 'moment'; waktu: string };

type RollbackJob = Pick<DeployJob, 'situs' | 'target' | 'signer' | 'now' | 'waiting'> & {
  to: Whither;
  how: Parameters<Target['verify']>[2];
};

/**
 * Puts an earlier release on air again, whole and signed anew.
 *
 * @returns the ids it led from and to; the same where it is on air already
 * @throws Refused where there is none, or it is not whole: what was on air still is
 */
export function rollbackSitus(job: RollbackJob): Promise<{ from: string | undefined; to: string }> {
  const { situs, target, to } = job;
  return target.alone(situs, job.waiting, async () => {
    const standing = await target.look(situs);
    const id = wanted(standing, to);
    if (id === undefined || !standing.releases.includes(id))
      throw new Refused(noEarlier.at({ path: situs }, {}));
    if (id === standing.current) return { from: id, to: id };
    await target.verify(situs, id, job.how);
    await showAgain(id, { urutan: nextUrutan(standing), now: job.now() }, job);
    return { from: standing.current, to: id };
  });
}

function wanted({ current, record, releases }: Standing, to: Whither): string | undefined {
  switch (to.kind) {
    case 'id':
      return to.id;
    case 'moment':
      return shownAt(record, to.waktu);
    case 'before': {
      const shown = new Set(record.map(shownBy));
      const now = urutanOf(current ?? '');
      return releases.filter((id) => shown.has(id) && urutanOf(id) < now).at(-1);
    }
    default:
      return to satisfies never;
  }
}
