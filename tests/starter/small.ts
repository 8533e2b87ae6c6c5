import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { JENIS, type Jenis, jenisWords } from '../../src/koleksi/jenis.ts';
import type { BarisRegister } from '../../src/koleksi/kabupaten/register.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { modelOf } from '../../src/model/model-of.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import type { Judgement } from '../../src/rules/judge.ts';
import { judgeSitus } from '../../src/rules/judge-situs.ts';
import type { PlannedFile } from '../../src/starter/plan.ts';
import { rowWanted } from '../../src/starter/request.ts';
import { readTemplates } from '../../src/starter/templates.ts';
import { Today } from '../../src/text/today.ts';
import { root } from '../files.ts';

export const TANGGAL = '2026-11-24';
export const FIXTURE = path.join(root, 'tests/fixtures/kabupaten-kecil/content');
export const templates = readTemplates(path.join(root, 'templates'));

/** The small kabupaten, with one body of each jenis that may stand above another. */
export const kabupaten: Kabupaten = smallKabupaten();

function smallKabupaten(): Kabupaten {
  const { kabupaten: read } = readKabupaten(FIXTURE);
  if (!read) throw new Error('the small kabupaten cannot be read');
  const { row } = wanted({ id: 'setda', jenis: 'sekretariat_daerah', nama: 'Sekretariat Daerah' }, read);
  return { ...read, register: [...read.register, row] };
}

function wanted(request: Parameters<typeof rowWanted>[0], around: Kabupaten) {
  const found = rowWanted(request, around);
  if ('problems' in found) throw new Error(found.problems.map(({ pesan }) => pesan).join(' '));
  return found;
}

/** The row of a new body of a jenis, under the first body that may stand above it. */
export function rowOf(jenis: Jenis): BarisRegister {
  const induk = kabupaten.register.find((row) => jenisWords[jenis].induk.includes(row.jenis))?.id;
  const place = { kecamatan: 'Hilir', kelurahan: 'Sari' }[jenis as string] ?? 'Uji';
  const nama = `${jenisWords[jenis].nama} ${place}`;
  return wanted({ id: `uji-${jenis.replaceAll('_', '-')}`, jenis, nama, induk }, kabupaten).row;
}

export const SEMUA_JENIS: readonly Jenis[] = JENIS;

/** What reader, model and rules say of these files on a real disk. */
export async function judged(
  row: BarisRegister,
  files: readonly PlannedFile[],
  tanggal = TANGGAL,
): Promise<{ problems: Problem[]; judgement: Judgement }> {
  const content = mkdtempSync(path.join(tmpdir(), 'kerangka-'));
  try {
    for (const { path: below, text } of files) {
      const file = path.join(content, row.id, ...below.split('/'));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const read = await readSitus({ content, situs: row.id });
    const around = { ...kabupaten, register: [...kabupaten.register, row] };
    const today = Today.only(tanggal);
    const model = modelOf({ kabupaten: around, row, read, today, audience: 'warga' });
    const { judgement } = judgeSitus({ kabupaten: around, read, situs: model.situs, today });
    return { problems: [...read.problems, ...model.problems], judgement };
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}
