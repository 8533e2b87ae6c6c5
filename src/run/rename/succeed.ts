import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { planMissing } from '../../problems/succession.ts';
import type { OnFile } from '../../read/file-turns.ts';
import type { Templates } from '../../starter/templates.ts';
import { type Division, type Move, planProblems, standardPlan } from '../../succession/plan.ts';
import { planTable, readPlan } from '../../succession/plan-table.ts';
import { divisionOf, prepareSuccession } from '../../succession/prepare.ts';
import { decide, discard } from '../../succession/replace.ts';
import { type Succession, type SuccessionRequest, successionWanted } from '../../succession/wanted.ts';
import { decodeText } from '../../text/decode.ts';
import { type StillNamed, stillNamed } from './still-named.ts';

export interface Job {
  kabupaten: Kabupaten;
  tanggal: string;
  content: string;
  templates: Templates;
  coba: boolean;
  /** Absolute path of the plan. */
  rencana: string;
  onFile?: OnFile | undefined;
}

/** What was done, or would be. */
export interface Succeeded extends StillNamed {
  kind: 'trial' | 'done';
  succession: Succession;
  plan: readonly Move[];
  /** How many old addresses lead on, by old situs. */
  redirects: ReadonlyMap<string, number>;
  rencana: string;
}

type Refused = { problems: readonly Problem[] };

/**
 * Brings a succession about, or says what it would be and writes its plan.
 *
 * With problems, every reason why it cannot be, no folder and no register is changed.
 */
export async function succeed(request: SuccessionRequest, job: Job): Promise<Succeeded | Refused> {
  const { content, kabupaten, coba, rencana } = job;
  const succession = successionWanted(request, kabupaten);
  if ('problems' in succession) return succession;
  const { tanggal, onFile } = job;
  const division = await divisionOf(succession, { content, kabupaten, tanggal, onFile });
  if ('problems' in division) return division;
  const plan = planOf(division, job);
  if ('problems' in plan) return plan;
  const prepared = await prepareSuccession(division, plan, { ...job, pid: process.pid });
  if ('problems' in prepared) return prepared;
  const { staging, redirects } = prepared;
  if (coba) discard(staging);
  else await decide(content, staging);
  const named = stillNamed(division, plan, content);
  return { kind: coba ? 'trial' : 'done', succession, plan, redirects, rencana, ...named };
}

/** The plan that someone wrote, or the standard one where nothing is to be divided. A trial writes it down. */
function planOf(division: Division, { rencana, coba, templates }: Job): Move[] | Refused {
  const file = path.basename(rencana);
  if (existsSync(rencana)) {
    const text = decodeText(readFileSync(rencana))?.text ?? '';
    const { plan, problems } = readPlan(text, file);
    const wrong = problems.length > 0 ? problems : planProblems(plan, division, file);
    return wrong.length > 0 ? { problems: wrong } : plan;
  }
  const isSplit = division.succession.penerus.length > 1;
  if (isSplit && !coba) return { problems: [planMissing.at({ path: file }, { file: rencana })] };
  const plan = standardPlan(division, templates);
  if (coba) writeFileSync(rencana, planTable(plan), { flag: 'wx' });
  return plan;
}
