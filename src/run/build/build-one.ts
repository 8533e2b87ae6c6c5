import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { diskFaultIn, diskFaultOf } from '../../disk/disk-fault.ts';
import { askWithout, patienceMsOf } from '../../fleet/index.ts';
import { outputTaken } from '../../problems/machine.ts';
import { isSalah, type Problem } from '../../problems/problem.ts';
import { diskProblem, endingProblem, leftOutProblems } from '../ending-problem.ts';
import { isAsListed } from './as-listed.ts';
import type { Run } from './build-run.ts';
import { type BuildJob, buildResult } from './job.ts';
import { moveIn } from './move-in.ts';
import { mayReplace } from './ours.ts';
import { isWhole } from './record.ts';
import type { SitusReport } from './report.ts';
import { lastKeyOf, situsFingerprint } from './situs-fingerprint.ts';

/** Builds one situs and moves it in, or leaves it untouched when it would become what it is. Never rejects. */
export async function buildOne(id: string, bytes: number, run: Run): Promise<SitusReport> {
  if (run.signal.aborted) return unbuilt(id, 'stopped');
  try {
    const sidik = situsFingerprint(id, run.surroundings);
    run.seen.set(id, sidik);
    return unchangedReport(id, sidik, run) ?? (await attempt(id, bytes, { sidik, run }));
  } catch (error) {
    const fault = diskFaultIn(error, oursOf(run));
    if (fault === undefined) {
      run.crash(error);
      return unbuilt(id, 'failed');
    }
    run.stop(fault);
    return unbuilt(id, 'failed', [diskProblem(id, fault)]);
  }
}

function unchangedReport(
  id: string,
  sidik: string,
  { records, places, tanggal, thorough }: Run,
): SitusReport | undefined {
  const kept = records.read(id);
  const folder = path.join(places.keluaran, id);
  if (kept?.sidik !== sidik || tanggal < kept.masa.from || tanggal > kept.masa.until) return undefined;
  if (!isWhole(folder, kept.files)) return undefined;
  if (thorough && !isAsListed(folder)) return undefined;
  return {
    id,
    state: 'unchanged',
    pages: kept.pages,
    ms: 0,
    steps: {},
    skor: kept.skor,
    dikerjakan: kept.dikerjakan,
    problems: kept.problems,
  };
}

async function attempt(
  id: string,
  bytes: number,
  { sidik, run }: { sidik: string; run: Run },
): Promise<SitusReport> {
  const { surroundings, tanggal, renderer, cache, places, limits, pool, records } = run;
  if (!mayReplace(id, places, records)) {
    const folder = path.join(path.basename(places.keluaran), id);
    return unbuilt(id, 'failed', [outputTaken.at({ path: id }, { folder })]);
  }
  const staging = path.join(places.siap, id);
  const { content, audience } = surroundings;
  const last = {
    folder: path.join(places.keluaran, id),
    key: lastKeyOf(surroundings),
    isThorough: run.thorough,
  };
  const patienceMs = patienceMsOf(bytes, limits);
  const { ending, leftOut, ms } = await askWithout(pool, {
    questionWithout(unread): BuildJob {
      // A child that went down may have begun to fill it.
      rmSync(staging, { recursive: true, force: true });
      mkdirSync(staging, { recursive: true });
      return { situs: id, content, staging, tanggal, audience, renderer, cache, last, unread };
    },
    answer: buildResult,
    patienceMs,
  });

  if (ending.type === 'stopped') return unbuilt(id, 'stopped');
  if (ending.type !== 'done') {
    const fault = ending.type === 'threw' ? diskFaultOf(ending.thrown, oursOf(run)) : undefined;
    if (fault) run.stop(fault);
    const facts = { work: 'dibangun' as const, patienceMs, memoryMb: limits.memoryMb };
    const why = fault ? diskProblem(id, fault) : endingProblem(id, ending, facts);
    const masalah = [...leftOutProblems(id, leftOut), why];
    if (!fault) records.keepLook(id, { sidik, tanggal, tertahan: 'gagal', masalah, temuan: [] });
    return { ...unbuilt(id, 'failed', masalah), ms };
  }
  const { pages, steps, skor, dikerjakan, problems, temuan } = ending.answer;
  const isRefused = problems.some(isSalah);
  const why = isRefused ? ({ tertahan: 'perlu_diperbaiki' } as const) : {};
  records.keepLook(id, { sidik, tanggal, ...why, masalah: problems, temuan });
  if (isRefused) return { id, state: 'refused', pages: 0, ms, steps, problems };
  const damage = await moveIn(ending.answer, { id, sidik, staging, run });
  if (damage) return { ...unbuilt(id, 'failed', [damage]), ms, steps };
  return { id, state: 'built', pages, ms, steps, skor, dikerjakan, problems };
}

const unbuilt = (id: string, state: 'failed' | 'stopped', problems: Problem[] = []): SitusReport => ({
  id,
  state,
  pages: 0,
  ms: 0,
  steps: {},
  problems,
});

/** Folders that the run writes to. */
const oursOf = ({ places, cache }: Run): string[] => [places.keluaran, cache];
