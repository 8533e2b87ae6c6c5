import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { outputTaken } from '../problems/machine.ts';
import { isSalah, type Problem } from '../problems/problem.ts';
import { diskFaultIn, diskFaultOf } from './disk-fault.ts';
import { diskProblem, endingProblem } from './ending-problem.ts';
import { fingerprintOf } from './fingerprint.ts';
import { patienceMsOf } from './limits.ts';
import { moveIn } from './move-in.ts';
import { mayReplace } from './ours.ts';
import { isWhole } from './record.ts';
import type { SitusReport } from './report.ts';
import type { Run } from './run.ts';

/** Builds one situs and moves it in, or leaves it untouched when it would become what it is. Never rejects. */
export async function buildOne(id: string, bytes: number, run: Run): Promise<SitusReport> {
  if (run.signal.aborted) return unbuilt(id, 'stopped');
  try {
    const sidik = fingerprintOf(id, run.surroundings);
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

function unchangedReport(id: string, sidik: string, { records, places }: Run): SitusReport | undefined {
  const kept = records.read(id);
  if (kept?.sidik !== sidik || !isWhole(path.join(places.keluaran, id), kept.files)) return undefined;
  return {
    id,
    state: 'unchanged',
    pages: kept.pages,
    ms: 0,
    steps: {},
    skor: kept.skor,
    problems: kept.problems,
  };
}

async function attempt(
  id: string,
  bytes: number,
  { sidik, run }: { sidik: string; run: Run },
): Promise<SitusReport> {
  const { surroundings, renderer, cache, places, limits, pool, records } = run;
  if (!mayReplace(id, places, records)) {
    const folder = path.join(path.basename(places.keluaran), id);
    return unbuilt(id, 'failed', [outputTaken.at({ path: id }, { folder })]);
  }
  const staging = path.join(places.siap, id);
  mkdirSync(staging, { recursive: true });
  const { content, tanggal } = surroundings;
  const patienceMs = patienceMsOf(bytes, limits);
  const { ending, ms } = await pool.build(
    { situs: id, content, staging, tanggal, renderer, cache },
    patienceMs,
  );

  if (ending.type === 'stopped') return unbuilt(id, 'stopped');
  if (ending.type !== 'done') {
    const fault = ending.type === 'threw' ? diskFaultOf(ending.thrown, oursOf(run)) : undefined;
    if (fault) run.stop(fault);
    const facts = { patienceMs, memoryMb: limits.memoryMb };
    return {
      ...unbuilt(id, 'failed', [fault ? diskProblem(id, fault) : endingProblem(id, ending, facts)]),
      ms,
    };
  }
  const { pages, steps, skor, problems } = ending.result;
  if (problems.some(isSalah)) return { id, state: 'refused', pages: 0, ms, steps, problems };
  const damage = await moveIn(ending.result, { id, sidik, staging, run });
  if (damage) return { ...unbuilt(id, 'failed', [damage]), ms, steps };
  return { id, state: 'built', pages, ms, steps, skor, problems };
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
