import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { ReadSitus } from '../../src/koleksi/records.ts';
import { type ModelInput, modelOf } from '../../src/model/model-of.ts';
import type { Situs } from '../../src/model/situs.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readKabupaten } from '../../src/read/read-kabupaten.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { checkFleet } from '../../src/run/check/check-fleet.ts';
import { Today } from '../../src/text/today.ts';
import { kabupatenOf, situsOf } from '../fleet/kabupaten.ts';
import { type Workspace, workspaceOf } from '../fleet/workspace.ts';

/** A link on disk, by what it points to from the folder it stands in. */
export interface Link {
  to: string;
}

/** Files below the content folder: text, bytes as some program saved them, or a link. */
export type Files = Readonly<Record<string, string | Uint8Array | Link>>;

/** Day of all these builds. */
export const TANGGAL = '2026-11-24';

/** Two sound sites, and these files among them, on a real disk. */
export function folderOf(files: Files = {}): Workspace {
  const work = workspaceOf({
    ...kabupatenOf('satu', 'dua', 'tiga'),
    ...situsOf('satu', 'Kabar satu'),
    ...situsOf('dua', 'Kabar dua'),
  });
  put(work, files);
  return work;
}

export function put({ content }: Pick<Workspace, 'content'>, files: Files): void {
  for (const [below, written] of Object.entries(files)) {
    const file = path.join(content, below);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof written === 'string' || written instanceof Uint8Array) writeFileSync(file, written);
    else symlinkSync(written.to, file);
  }
}

/** What `check` finds in some sites of a content folder. */
export async function problemsIn(
  { content, folder }: Workspace,
  situs: readonly string[],
  tanggal = TANGGAL,
): Promise<Problem[]> {
  const { kabupaten, problems } = readKabupaten(content);
  if (!kabupaten) return problems;
  const job = { kabupaten, content, situs, tanggal, cache: path.join(folder, 'cache') };
  const checked = await checkFleet({ ...job, signal: new AbortController().signal });
  return checked.flatMap((one) => one.problems);
}

/** One situs as the reader hands it on. */
export const readIn = ({ content }: Pick<Workspace, 'content'>, situs: string): Promise<ReadSitus> =>
  readSitus({ content, situs });

/** `ISI-04 satu/berita/x.md:3:10` */
export const placed = ({ kode, path: file, baris, kolom }: Problem): string =>
  `${kode} ${file}:${baris}:${kolom}`;

/** A `.md` of these lines at the top, and this body. */
export const page = (top: string, body = 'Isi.'): string => `---\n${top}\n---\n${body}\n`;

/** A sound top part of a berita. */
export const TOP = 'id: brt-x\njudul: Rapat warga\ntanggal: 2026-11-20';

export const photo = (width = 40, height = 30): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#125c46' } })
    .jpeg()
    .toBuffer();

/** One situs as its pages know it, and what is wrong between its files. */
export async function modelIn(
  work: Pick<Workspace, 'content'>,
  situs: string,
  {
    tanggal = TANGGAL,
    audience = 'warga',
    read,
  }: Partial<Pick<ModelInput, 'audience' | 'read'>> & { tanggal?: string } = {},
): Promise<ReturnType<typeof modelOf>> {
  const { kabupaten, problems } = readKabupaten(work.content);
  const row = kabupaten?.register.find(({ id }) => id === situs);
  if (!kabupaten || !row) throw new Error(`no ${situs}: ${problems.map(placed).join(', ')}`);
  return modelOf({
    ...{ kabupaten, row, read: read ?? (await readIn(work, situs)) },
    ...{ today: Today.only(tanggal), audience },
  });
}

/** The same, of a situs that has nothing wrong. */
export async function soundIn(...[work, id, options]: Parameters<typeof modelIn>): Promise<Situs> {
  const { situs, problems } = await modelIn(work, id, options);
  if (situs) return situs;
  const { problems: own } = await readIn(work, id);
  throw new Error([...own, ...problems].map(placed).join('\n'));
}
