import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BarisRegister } from '../../src/koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { folderTaken, registerFixed } from '../../src/problems/starter.ts';
import { type PlannedFile, planSitus } from '../../src/starter/plan.ts';
import { withRow } from '../../src/starter/register-text.ts';
import { type Request, rowWanted } from '../../src/starter/request.ts';
import type { Templates } from '../../src/starter/templates.ts';
import { completeSitus, writeSitus } from '../../src/starter/write.ts';
import { reasonsText } from '../reasons-text.ts';
import { WrongUse } from '../wrong-use.ts';

interface Job {
  kabupaten: Kabupaten;
  tanggal: string;
  content: string;
  templates: Templates;
  coba: boolean;
  lengkapi: boolean;
}

/**
 * Makes or completes one situs.
 *
 * @returns what was done, in words
 * @throws WrongUse with every reason why it cannot be; nothing is written then
 */
export function startSitus(request: Request, job: Job): string {
  const wanted = rowWanted(request, job.kabupaten);
  if ('problems' in wanted) throw new WrongUse(reasonsText(wanted.problems));
  const { row, isNew } = wanted;
  const place = { path: row.id };
  const exists = existsSync(path.join(job.content, row.id));
  if (exists && !job.lengkapi) throw new WrongUse(reasonsText([folderTaken.at(place, { id: row.id })]));
  const files = planSitus(row, job);
  if (exists) return completed(row, files, job);
  const register = isNew ? withRow(registerText(job.content), row) : undefined;
  if (isNew && register === undefined) throw new WrongUse(reasonsText([registerFixed.at(place, {})]));
  if (job.coba) return trialText(row, files, isNew);
  const { content } = job;
  writeSitus({ content, id: row.id, files, pid: process.pid, ...(register !== undefined && { register }) });
  const listed = isNew ? ', dan barisnya ditambahkan ke daftar situs' : '';
  return `${row.nama}: ${files.length} berkas ditulis di ${path.join(content, row.id)}${listed}.`;
}

function completed(row: BarisRegister, files: readonly PlannedFile[], { content, coba }: Job): string {
  const missing = files.filter(({ path: below }) => !existsSync(path.join(content, row.id, below)));
  if (coba) return trialText(row, missing, false);
  const written = completeSitus(content, row.id, files);
  return `${row.nama}: ${written.length} berkas ditambahkan; yang sudah ada tidak diubah.`;
}

const registerText = (content: string): string =>
  readFileSync(path.join(content, '_kabupaten', 'register.yaml'), 'utf8');

const trialText = ({ id, nama }: BarisRegister, files: readonly PlannedFile[], isNew: boolean): string =>
  [
    `${nama}: ${files.length} berkas akan ditulis. Belum ada yang ditulis.`,
    ...(isNew ? ['  _kabupaten/register.yaml (satu baris ditambahkan)'] : []),
    ...files.map(({ path: below }) => `  ${id}/${below}`),
  ].join('\n');
