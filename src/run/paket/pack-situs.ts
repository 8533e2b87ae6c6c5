import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../../disk/replace-file.ts';
import { walk } from '../../disk/walk.ts';
import { BASIS_LIST, PACK_PAGE } from '../../intake/parcel/thing.ts';
import { writeZip } from '../../intake/parcel/write-zip.ts';
import type { Problem } from '../../problems/problem.ts';
import { type FormsJob, formFile, makeForms } from '../formulir/index.ts';
import { packPage } from './page.ts';

export interface PackJob extends Omit<FormsJob, 'situs' | 'to'> {
  situs: string;
  /** Folder that the zip is written to. */
  to: string;
  /** Folder of its own for what is made on the way. */
  staging: string;
}

export type Packed = { file: string; files: number; bytes: number } | { problem: Problem };

/**
 * One office in a zip: its folder, its form, a page of instructions, and the hash of each file as it is now, by which
 * `terima` knows later what its sender changed. Same input, same bytes.
 */
export async function packSitus(job: PackJob): Promise<Packed> {
  const { situs, content, to, staging, kabupaten } = job;
  try {
    const [form] = await makeForms({ ...job, situs: [situs], to: staging });
    if (!form) throw new Error(`no form of ${situs}`);
    if ('problem' in form) return { problem: form.problem };
    const folder = path.join(content, situs);
    // A link leads out of the folder, and what begins with a dot is of a program.
    const own = walk(folder).filter(({ path: at, stats }) => stats.isFile() && !/(^|\/)\./.test(at));
    const files = new Map(own.map(({ path: at }) => [at, readFileSync(path.join(folder, at))] as const));
    const berkas = Object.fromEntries(
      [...files].map(([at, bytes]) => [at, createHash('sha256').update(bytes).digest('hex')]),
    );
    const nama = kabupaten.register.find(({ id }) => id === situs)?.nama ?? situs;
    const bytes = await writeZip([
      [PACK_PAGE, Buffer.from(packPage({ situs, nama }))],
      [formFile(situs), readFileSync(form.file)],
      ...[...files].map(([at, held]) => [`${situs}/${at}`, held] as const),
      [`${situs}/${BASIS_LIST}`, Buffer.from(`${JSON.stringify({ situs, berkas }, null, 1)}\n`)],
    ]);
    mkdirSync(to, { recursive: true });
    const file = path.join(to, `paket-${situs}.zip`);
    replaceFile(file, bytes);
    return { file, files: files.size, bytes: bytes.length };
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
