import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { replaceFile } from '../../disk/replace-file.ts';
import { knowSitus } from '../../know/index.ts';
import { ALIHAN_FILE } from '../../koleksi/situs/alihan.ts';
import type { Kabupaten } from '../../model/kabupaten.ts';
import type { ReadOptions } from '../../read/read-situs.ts';
import { movedSince, type Published, withRedirects } from '../../starter/moved.ts';

interface Job extends ReadOptions {
  kabupaten: Kabupaten;
  /** Where the sites were built last: what was published stands there. */
  keluaran: string;
  tanggal: string;
}

/** New redirects of one situs: how many, and the file they stand in, below the content folder. */
export interface FilledRedirects {
  count: number;
  file: string;
}

/**
 * Writes a redirect for every isian of a situs that has another address than in the situs that was built last.
 *
 * @returns nothing where there is none to write
 */
export async function fillRedirects({ keluaran, ...job }: Job): Promise<FilledRedirects | undefined> {
  const { content, situs: id } = job;
  const before = publishedIn(path.join(keluaran, id));
  if (before.size === 0) return undefined;
  const known = await knowSitus({ ...job, audience: 'warga' });
  if (!known.row || !known.situs) return undefined;
  const { situs: model, read } = known;
  const fresh = movedSince(before, model).filter(
    ({ lama }) => !read.redirects?.some((one) => one.lama === lama),
  );
  if (fresh.length === 0) return undefined;
  const file = path.join(content, id, ALIHAN_FILE);
  replaceFile(file, withRedirects(existsSync(file) ? readFileSync(file, 'utf8') : undefined, fresh));
  return { count: fresh.length, file: `${id}/${ALIHAN_FILE}` };
}

const manifest = z.looseObject({
  koleksi: z.record(z.string(), z.looseObject({ bagian: z.array(z.looseObject({ url: z.string() })) })),
});
const part = z.looseObject({
  koleksi: z.string(),
  isi: z.array(z.looseObject({ id: z.string(), url: z.string() })),
});

/** What the finished folder of a situs says of its isian; nothing where it was not built. */
function publishedIn(folder: string): Published {
  const read = (below: string): unknown => {
    const file = path.join(folder, ...below.split('/').filter(Boolean));
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  const found = manifest.safeParse(read('lcc.json')).data;
  const parts = Object.values(found?.koleksi ?? {}).flatMap(({ bagian }) =>
    bagian.flatMap(({ url }) => part.safeParse(read(url)).data ?? []),
  );
  return new Map(
    parts.flatMap(({ koleksi, isi }) => isi.map(({ id, url }) => [`${koleksi}/${id}`, url] as const)),
  );
}
