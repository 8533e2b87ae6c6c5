import * as z from 'zod';
import type { WrittenFile } from '../feed/integritas.ts';
import { byText } from '../model/order.ts';
import { jsonIn } from '../text/json.ts';

const integritas = z.object({
  situs: z.string(),
  berkas: z.array(z.object({ path: z.string(), ukuran: z.int().nonnegative(), sha256: z.string() })),
});

/** Files beside the list itself, which cannot stand in it. */
export const LIST = 'integritas.json';
export const SIGNATURE = 'integritas.sig.json';

/** The list of a finished situs, taken apart. */
export interface Listed {
  situs: string;
  /** By path; the list and its signature are none of them. */
  files: ReadonlyMap<string, WrittenFile>;
}

/** @returns `undefined` for what is no such list, or names a file outside its folder */
export function listedIn(text: string): Listed | undefined {
  const parsed = integritas.safeParse(jsonIn(text));
  if (!parsed.success) return undefined;
  const { situs, berkas } = parsed.data;
  if (!berkas.every(({ path }) => isBelow(path))) return undefined;
  const files = berkas
    .map(({ path, ukuran, sha256 }) => ({ path, size: ukuran, sha256 }))
    .sort((a, b) => byText(a.path, b.path));
  return { situs, files: new Map(files.map((file) => [file.path, file])) };
}

/** A path that leads to a file below its folder, on every machine, and is no hidden one but `.well-known`. */
const isBelow = (path: string): boolean =>
  path.split('/').every((part) => part !== '' && (!part.startsWith('.') || part === '.well-known')) &&
  !/[\\:\0]/.test(path);
