import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { ALIHAN_FILE } from '../../src/koleksi/situs/alihan.ts';
import type { Kabupaten } from '../../src/model/kabupaten.ts';
import { modelOf } from '../../src/model/model-of.ts';
import { readSitus } from '../../src/read/read-situs.ts';
import { movedSince, type Published, withRedirects } from '../../src/starter/moved.ts';
import { replaceFile } from './replace-file.ts';

interface Job {
  kabupaten: Kabupaten;
  /** Folder of all content, absolute. */
  content: string;
  /** Where the sites were built last: what was published stands there. */
  keluaran: string;
  situs: readonly string[];
  tanggal: string;
  signal: AbortSignal;
}

/**
 * Writes a redirect for every isian that has another address than in the situs that was built last.
 *
 * @returns what was done, in words; empty where nothing has moved
 */
export async function fillRedirects({
  kabupaten,
  content,
  keluaran,
  situs,
  tanggal,
  signal,
}: Job): Promise<string> {
  const told: string[] = [];
  for (const id of situs) {
    if (signal.aborted) break;
    const row = kabupaten.register.find((one) => one.id === id);
    const before = publishedIn(path.join(keluaran, id));
    if (!row || before.size === 0) continue;
    const read = await readSitus({ content, situs: id });
    const { situs: model } = modelOf({ kabupaten, row, read, tanggal, audience: 'warga' });
    const rows = model ? movedSince(before, model) : [];
    const fresh = rows.filter(({ lama }) => !read.redirects?.some((one) => one.lama === lama));
    if (fresh.length === 0) continue;
    write(path.join(content, id, ALIHAN_FILE), (text) => withRedirects(text, fresh));
    told.push(`${fresh.length} alamat lama dialihkan di ${id}/${ALIHAN_FILE}.`);
  }
  return told.join('\n');
}

function write(file: string, change: (text: string | undefined) => string): void {
  if (!existsSync(file)) writeFileSync(file, change(undefined));
  else replaceFile(file, Buffer.from(change(readFileSync(file, 'utf8'))));
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
