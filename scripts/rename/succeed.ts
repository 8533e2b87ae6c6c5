import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { planMissing } from '../../src/problems/succession.ts';
import { decodeText } from '../../src/read/text.ts';
import { type Division, type Move, planProblems, standardPlan } from '../../src/starter/succession/plan.ts';
import { planTable, readPlan } from '../../src/starter/succession/plan-table.ts';
import { divisionOf, prepareSuccession } from '../../src/starter/succession/prepare.ts';
import { decide, discard } from '../../src/starter/succession/replace.ts';
import { type SuccessionRequest, successionWanted } from '../../src/starter/succession/wanted.ts';
import type { Templates } from '../../src/starter/templates.ts';
import { reasonsText } from '../reasons-text.ts';
import { WrongUse } from '../wrong-use.ts';
import { doneText, trialText } from './words.ts';

interface Job {
  kabupaten: Kabupaten;
  tanggal: string;
  content: string;
  templates: Templates;
  coba: boolean;
  /** Absolute path of the plan. */
  rencana: string;
}

/**
 * Brings a succession about, or shows what it would be and writes its plan.
 *
 * @returns what was done, in words
 * @throws WrongUse with every reason why it cannot be; no folder and no register is changed then
 */
export async function succeed(request: SuccessionRequest, job: Job): Promise<string> {
  const { content, kabupaten, coba, rencana } = job;
  const succession = sound(successionWanted(request, kabupaten));
  const division = sound(await divisionOf(succession, { content, kabupaten, tanggal: job.tanggal }));
  const plan = planOf(division, job);
  const prepared = sound(await prepareSuccession(division, plan, { ...job, pid: process.pid }));
  const facts = { division, plan, redirects: prepared.redirects, rencana, content };
  if (coba) {
    discard(prepared.staging);
    return trialText(facts);
  }
  decide(content, prepared.staging);
  return doneText(facts);
}

/** The plan that someone wrote, or the standard one where nothing is to be divided. A trial writes it down. */
function planOf(division: Division, { rencana, coba, templates }: Job): Move[] {
  const file = path.basename(rencana);
  if (existsSync(rencana)) {
    const text = decodeText(readFileSync(rencana))?.text ?? '';
    const { plan, problems } = readPlan(text, file);
    const wrong = problems.length > 0 ? problems : planProblems(plan, division, file);
    if (wrong.length > 0) throw new WrongUse(reasonsText(wrong));
    return plan;
  }
  const isSplit = division.succession.penerus.length > 1;
  if (isSplit && !coba) throw new WrongUse(reasonsText([planMissing.at({ path: file }, { file: rencana })]));
  const plan = standardPlan(division, templates);
  if (coba) writeFileSync(rencana, planTable(plan), { flag: 'wx' });
  return plan;
}

/** @throws WrongUse where it was not found but what is wrong with it */
function sound<T extends object>(found: T | { problems: readonly Problem[] }): T {
  if ('problems' in found) throw new WrongUse(reasonsText(found.problems));
  return found;
}
