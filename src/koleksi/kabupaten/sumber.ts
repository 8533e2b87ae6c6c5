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
    jenis: z.enum(['http', 'wordpress', 'rss', 'ckan']).meta({
      label: 'Jenis sumber',
      help: 'http: situs dengan umpan data seperti yang dibangun di sini. wordpress, rss, atau ckan (portal Satu Data): situs dengan sistem lain.',
      example: 'http',
    }),
    alamat: webAddress.meta({
      label: 'Alamat sumber',
      help: 'Alamat lengkap halaman depan situsnya; untuk rss alamat umpannya.',
      example: 'https://dinkes.contohkab.go.id/',
    }),
  }),
]);

export type Sumber = z.output<typeof sumber>;
