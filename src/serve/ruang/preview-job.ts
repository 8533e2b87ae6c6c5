import * as z from 'zod';

/** What the child that shows drafts is asked and answers: plain data across, parsed on arrival. */
const where = {
  /** Folder of all content: the drafts, or what goes out. */
  content: z.string(),
  cache: z.string(),
  /** The program's own folder. */
  root: z.string(),
  situs: z.string(),
  /** `YYYY-MM-DD` */
  tanggal: z.string(),
};

export const previewQuestion = z.discriminatedUnion('does', [
  z.strictObject({ does: z.literal('tampilkan'), ...where, address: z.string() }),
  z.strictObject({ does: z.literal('periksa'), ...where }),
]);
export type PreviewQuestion = z.output<typeof previewQuestion>;

export const shown = z.strictObject({ status: z.int(), type: z.string(), body: z.base64() });

export const judged = z.strictObject({
  problems: z.array(
    z.strictObject({
      path: z.string(),
      baris: z.int(),
      judul: z.string(),
      pesan: z.string(),
      perbaikan: z.string(),
      isSalah: z.boolean(),
    }),
  ),
  /** Address of the page of a file, by its path with the situs before it. */
  addresses: z.array(z.tuple([z.string(), z.string()])),
});
