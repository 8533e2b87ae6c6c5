import * as z from 'zod';

const file = z.object({
  path: z.string(),
  ukuran: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const LIST_VERSION = '1.0';

/** `cadangan.json`: what a backup holds. Files of the sealed part are listed inside it. */
export const list = z.object({
  versi: z.literal(LIST_VERSION),
  tanggal: z.iso.date(),
  program: z.string(),
  berkas: z.array(file),
});

export type BackupList = z.output<typeof list>;
export type ListedFile = BackupList['berkas'][number];
