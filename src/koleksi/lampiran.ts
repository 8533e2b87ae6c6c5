import * as z from 'zod';

/** A file beside the text of an isian, offered for download. */
const berkasLampiran = z.strictObject({
  nama: z.string().min(3).meta({
    label: 'Nama lampiran',
    help: 'Sebut isinya.',
    example: 'Daftar hadir',
  }),
  berkas: z.string().min(1).meta({
    label: 'Berkas lampiran',
    help: 'Letak berkas di folder situs.',
    example: 'berkas/daftar-hadir.pdf',
  }),
});

/** `lampiran` of an isian; its files are at `lampiran[].berkas`. */
export const lampiran = z
  .array(berkasLampiran)
  .optional()
  .meta({
    label: 'Lampiran',
    help: 'Berkas yang dapat diunduh bersama halaman ini.',
    example: [{ nama: 'Daftar hadir', berkas: 'berkas/daftar-hadir.pdf' }],
  });
