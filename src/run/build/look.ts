import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { replaceFile } from '../../disk/replace-file.ts';
import { problemShape } from '../../problems/problem-shape.ts';

/** What the last look at the content of a situs found, sound or not: for those who look after it. */
const look = z.object({
  /** Fingerprint of what was looked at. */
  sidik: z.string(),
  /** Day it was looked at for, `YYYY-MM-DD`. */
  tanggal: z.string(),
  /** Why it is not what stands in the output; absent: it is. */
  tertahan: z.enum(['perlu_diperbaiki', 'gagal']).optional(),
  masalah: z.array(problemShape),
  temuan: z.array(z.object({ kode: z.string(), masalah: z.array(problemShape) })),
});

export type Look = z.output<typeof look>;

export function keepLook(file: string, kept: Look): void {
  mkdirSync(path.dirname(file), { recursive: true });
  replaceFile(file, JSON.stringify(kept));
}

/** `undefined`: nobody looked yet, or what is kept is damaged. */
export function lookIn(file: string): Look | undefined {
  try {
    return look.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
