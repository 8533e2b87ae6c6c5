import * as z from 'zod';
import { webAddress } from '../identifiers.ts';

/** Where the command center reads a situs: by which way, and at which address. */
export const sumber = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.literal('folder').meta({
      label: 'Jenis sumber',
      help: 'Tulis folder bila situsnya dibangun di sini.',
      example: 'folder',
    }),
  }),
  z.strictObject({
    jenis: z.enum(['http']).meta({
      label: 'Jenis sumber',
      help: 'Tulis http bila situsnya menerbitkan umpan data seperti situs yang dibangun di sini.',
      example: 'http',
    }),
    alamat: webAddress.meta({
      label: 'Alamat sumber',
      help: 'Alamat lengkap halaman depan situsnya.',
      example: 'https://dinkes.contohkab.go.id/',
    }),
  }),
]);

export type Sumber = z.output<typeof sumber>;
