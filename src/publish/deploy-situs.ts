import { anySignature } from '../feed/schema/signature.ts';
import type { Problem } from '../problems/problem.ts';
import { oldStay, overtaken } from '../problems/publishing.ts';
import { jsonIn } from '../text/json.ts';
import { type Changes, changesOf, isPage } from './changes.ts';
import { refuseWrongClock } from './clock.ts';
import type { Finished } from './finished.ts';
import { type Listed, listedIn } from './listed.ts';
import { dayOf } from './moment.ts';
import { isReleased, lastUrutan, recordLine, shownBy } from './record.ts';
import { Refused } from './refused.ts';
import { byUrutan, releaseId, urutanOf } from './release-id.ts';
import type { Signer } from './sign.ts';
import type { Standing, Target, Waiting } from './target.ts';

/** A finished situs that is to be on air. */
export interface DeployJob {
  situs: string;
  host: string;
  finished: Finished;
  target: Target;
  /** Absent: the release is not signed. */
  signer?: Signer | undefined;
  /** When its content was begun to be read; a release or a way back that came after is not written over. */
  since?: number;
  /** Now, asked for once nobody else is at work: a long wait may lie before. */
  now: () => Now;
  /** Whether somebody has looked at the clock. */
  isClockRight: boolean;
  facts: Facts;
  /** How many releases stay at the target. */
  keep: number;
  waiting: Waiting;
}

/** Milliseconds since 1970, and as a release says it. */
export interface Now {
  ms: number;
  text: string;
}

/** What the record says of a release beside its files. */
export interface Facts {
  program: string;
  commit: string | null;
  skor: number | null;
  dikerjakan: number | null;
}

/** What would change at a target. */
export interface Plan {
  /** `overtaken`: somebody else has published since. `same`: no byte would be other. `resigned`: none but those of the signature. */
  kind: 'same' | 'resigned' | 'release' | 'overtaken';
  changes: Changes;
  standing: Standing;
}

/** Looks what a release would change, and writes nothing. */
export async function planSitus({ situs, host, finished, target, signer }: PlanJob): Promise<Plan> {
  const standing = await target.look(situs);
  const isSame = standing.isWhole && (standing.list === finished.list || hasNoNews(standing, finished));
  const kind = !isSame
    ? 'release'
    : isSignedBy(signer, standing, { situs, host })
      ? 'same'
      : target.seal
        ? 'resigned'
        : 'release';
  return {
    kind,
    changes: changesOf(standing.list === undefined ? undefined : listedIn(standing.list), finished),
    standing,
  };
}

/** Whether what stands tells the same, for an earlier day. */
const hasNoNews = ({ current, record }: Standing, { sari }: Finished): boolean =>
  sari !== undefined &&
  record.some((line) => isReleased(line) && line.rilis === current && line.sari === sari);

type PlanJob = Pick<DeployJob, 'situs' | 'host' | 'finished' | 'target' | 'signer'>;

/** Whether what stands needs no other signature. */
function isSignedBy(
  signer: Signer | undefined,
  { signature }: Standing,
  { situs, host }: { situs: string; host: string },
): boolean {
  if (!signer) return true;
  const signed = anySignature.safeParse(jsonIn(signature ?? '')).data;
  return signed?.kunci === signer.id && signed.host === host && signed.situs === situs;
}

/**
 * Puts a situs on air where any byte of it would be other, and says what it came to.
 *
 * @throws Refused whatever keeps it from that: what was on air still is
 */
export function deploySitus(job: DeployJob): Promise<Plan & { id?: string; notes?: readonly Problem[] }> {
  const { situs, target, waiting } = job;
  return target.alone(situs, waiting, async () => {
    // Looked at again with nobody else at work: who waited may find it done.
    const plan = await planSitus(job);
    if (plan.kind === 'same') return plan;
    if (isOvertaken(plan.standing, job.since))
      return { ...plan, kind: 'overtaken', notes: [overtaken.at({ path: situs }, {})] };
    const now = job.now();
    if (!job.isClockRight) refuseWrongClock(situs, now, plan.standing.record);
    await noteUnrecorded(plan.standing, now, job);
    const urutan = nextUrutan(plan.standing);
    const { current } = plan.standing;
    if (plan.kind === 'resigned' && current !== undefined) {
      await showAgain(current, { urutan, now }, job);
      return { ...plan, id: current };
    }
    const id = await release(plan, { urutan, now }, job);
    return { ...plan, id, notes: await dropSurplus(id, plan.standing, job) };
  });
}

/** The record knows whole seconds. */
const isOvertaken = ({ record }: Standing, since: number | undefined): boolean =>
  since !== undefined && Math.floor(Date.parse(record.at(-1)?.waktu ?? '') / 1000) > Math.floor(since / 1000);

interface Turn {
  urutan: number;
  now: Now;
}

/** Makes the release, complete and signed, and shows it. */
async function release(
  { standing, changes }: Plan,
  { urutan, now }: Turn,
  { situs, target, finished, signer, facts, waiting }: DeployJob,
): Promise<string> {
  const id = releaseId(dayOf(now.text), urutan);
  const signature = signer?.sign(finished.list, { rilis: id, urutan, waktu: now.text });
  await target.place(
    { situs, id, finished, nowMs: now.ms, ...(signature !== undefined && { signature }) },
    standing,
  );
  waiting.signal.throwIfAborted();
  const line = { ...lineOf(id, urutan, now.text, finished, facts), halaman: pagesOf(finished, changes) };
  await target.show(situs, id, recordLine(line));
  return id;
}

/** The new release is on air: old ones that do not go are told, and no reason to call it failed. */
async function dropSurplus(
  id: string,
  { releases }: Standing,
  { situs, target, keep }: DeployJob,
): Promise<Problem[]> {
  try {
    await target.drop(situs, [...releases, id].sort(byUrutan).slice(0, -keep));
    return [];
  } catch (error) {
    if (error instanceof Refused) return [oldStay.at({ path: situs }, { why: error.problem.judul })];
    throw error;
  }
}

/** Signs a release that stands there anew, and leads to it. */
export async function showAgain(
  id: string,
  { urutan, now }: Turn,
  { situs, target, signer }: Pick<DeployJob, 'situs' | 'target' | 'signer'>,
): Promise<void> {
  if (signer)
    await target.seal?.(situs, id, (list) => signer.sign(list, { rilis: id, urutan, waktu: now.text }));
  await target.show(situs, id, recordLine({ kembali: id, urutan, waktu: now.text }));
}

/** Work was killed after it had shown a release and before it had written it down. */
async function noteUnrecorded(
  { current, list, record }: Standing,
  now: Now,
  { situs, target }: DeployJob,
): Promise<void> {
  if (current === undefined || record.some((line) => shownBy(line) === current)) return;
  const listed = listedIn(list ?? '') ?? { situs, files: new Map() };
  const facts = { program: null, commit: null, skor: null, dikerjakan: null };
  const halaman = pagesOf(listed, changesOf(listed, listed));
  await target.note(
    situs,
    recordLine({ ...lineOf(current, urutanOf(current), now.text, listed, facts), halaman }),
  );
}

const lineOf = (
  id: string,
  urutan: number,
  waktu: string,
  { files, sari }: Pick<Finished, 'files' | 'sari'>,
  facts: Omit<Facts, 'program'> & { program: string | null },
) => ({
  rilis: id,
  ...{ urutan, waktu, ...facts },
  berkas: files.size,
  ukuran: [...files.values()].reduce((sum, { size }) => sum + size, 0),
  ...(sari !== undefined && { sari }),
});

const pagesOf = ({ files }: Listed, { pages }: Changes) => ({
  jumlah: [...files.keys()].filter(isPage).length,
  baru: pages.added.length,
  berubah: pages.changed.length,
  dihapus: pages.removed.length,
});

/** Grows with everything that is signed, also over releases that nobody wrote down. */
export const nextUrutan = ({ record, releases }: Pick<Standing, 'record' | 'releases'>): number =>
  Math.max(lastUrutan(record), ...releases.map(urutanOf)) + 1;
