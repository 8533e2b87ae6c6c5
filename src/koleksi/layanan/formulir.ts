import * as z from 'zod';

/** One form that an applicant fills in. */
export const formulir = z.strictObject({
  nama: z.string().min(3).meta({
    label: 'Nama formulir',
    help: 'Sebut kegunaannya.',
    example: 'Formulir pelaporan kelahiran',
  }),
  berkas: z.string().min(1).meta({
    label: 'Berkas formulir',
    help: 'Letak berkas di folder situs. Muat formulir kosong, bukan yang sudah diisi.',
    example: 'berkas/formulir-kelahiran.pdf',
  }),
});
