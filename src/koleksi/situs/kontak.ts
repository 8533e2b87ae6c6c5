import * as z from 'zod';
import { webAddress } from '../identifiers.ts';

/** A telephone number as written: `(0274) 512345`, `+62 812-3456-7890`. */
export const telepon = z.string().regex(/^\+?[\d(][\d ().-]{1,22}\d$/);

const mediaSosial = z.strictObject({
  nama: z
    .string()
    .min(1)
    .meta({ label: 'Nama media', help: 'Facebook, Instagram, YouTube …', example: 'Instagram' }),
  url: webAddress.meta({
    label: 'Alamat',
    help: 'Alamat lengkap akun resmi.',
    example: 'https://www.instagram.com/dinkescontoh/',
  }),
});

/** How the body is reached; official numbers and addresses, never those of a person. */
export const kontak = z.strictObject({
  telepon: z
    .array(telepon)
    .optional()
    .meta({
      label: 'Telepon',
      help: 'Nomor telepon kantor dengan kode daerah; boleh lebih dari satu.',
      example: ['(0274) 512345'],
    }),
  faks: telepon.optional().meta({
    label: 'Faksimile',
    help: 'Nomor faksimile kantor, bila masih dipakai.',
    example: '(0274) 512346',
  }),
  surel: z.email().optional().meta({
    label: 'Surel',
    help: 'Alamat surel resmi yang berakhiran go.id.',
    example: 'dinkes@contohkab.go.id',
  }),
  whatsapp: telepon.optional().meta({
    label: 'WhatsApp',
    help: 'Nomor WhatsApp layanan, bukan nomor pribadi.',
    example: '0812-3456-7890',
  }),
  media_sosial: z
    .array(mediaSosial)
    .optional()
    .meta({
      label: 'Media sosial',
      help: 'Akun resmi saja.',
      example: [{ nama: 'Instagram', url: 'https://www.instagram.com/dinkescontoh/' }],
    }),
});

export type Kontak = z.output<typeof kontak>;
