import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { BarisRegister } from '../../koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { Problem } from '../../problems/problem.ts';
import { folderTaken, registerFixed } from '../../problems/starter.ts';
import { type PlannedFile, planSitus } from '../../starter/plan.ts';
import { withRow } from '../../starter/register-text.ts';
import { type Request, rowWanted } from '../../starter/request.ts';
import type { Templates } from '../../starter/templates.ts';
import { completeSitus, writeSitus } from '../../starter/write.ts';

export interface StartJob {
  kabupaten: Kabupaten;
  tanggal: string;
  content: string;
  templates: Templates;
  /** Only what would be written is wanted. */
  coba: boolean;
  /** What is missing in a folder that stands may be added. */
  lengkapi: boolean;
}

/** What was done, or would be. */
export interface Started {
  kind: 'trial' | 'written' | 'completed';
  row: BarisRegister;
  /** Paths of its files in the situs. */
  files: readonly string[];
  /** Whether its row is added to the register. */
  isNew: boolean;
}

/** Why nothing was written. */
export type Refused = { problems: readonly Problem[] };

/** Makes or completes one situs; with problems nothing is written. */
export function startSitus(request: Request, job: StartJob): Started | Refused {
  const wanted = rowWanted(request, job.kabupaten);
  if ('problems' in wanted) return wanted;
  const { row, isNew } = wanted;
  const { content, coba, lengkapi } = job;
  const place = { path: row.id };
  const exists = existsSync(path.join(content, row.id));
  if (exists && !lengkapi) return { problems: [folderTaken.at(place, { id: row.id })] };
  const files = planSitus(row, job);
  if (exists) return completed(row, files, job);
  const register = isNew ? withRow(registerText(content), row) : undefined;
  if (isNew && register === undefined) return { problems: [registerFixed.at(place, {})] };
  if (!coba) {
    writeSitus({ content, id: row.id, files, pid: process.pid, ...(register !== undefined && { register }) });
  }
  return { kind: coba ? 'trial' : 'written', row, files: pathsOf(files), isNew };
}

function completed(row: BarisRegister, files: readonly PlannedFile[], { content, coba }: StartJob): Started {
  const missing = files.filter(({ path: below }) => !existsSync(path.join(content, row.id, below)));
  return coba
    ? { kind: 'trial', row, files: pathsOf(missing), isNew: false }
    : { kind: 'completed', row, files: completeSitus(content, row.id, files), isNew: false };
}

const pathsOf = (files: readonly PlannedFile[]): string[] => files.map(({ path: below }) => below);

const registerText = (content: string): string =>
  readFileSync(path.join(content, '_kabupaten', 'register.yaml'), 'utf8');
