import * as z from 'zod';
import { webAddress } from '../identifiers.ts';
import { telepon } from './kontak.ts';

const jabatan = z.string().min(3).optional().meta({
  label: 'Jabatan',
  help: 'Sebut jabatannya, bukan data pribadinya.',
  example: 'Sekretaris Dinas',
});
const alamat = z.string().min(3).optional().meta({
  label: 'Alamat',
  help: 'Tempat menyerahkan surat.',
  example: 'Ruang pelayanan, Jalan Merdeka Nomor 12',
});
const nomor = telepon.optional().meta({
  label: 'Telepon',
  help: 'Nomor telepon kantor.',
  example: '(0274) 512345',
});
const surel = z.email().optional().meta({
  label: 'Surel',
  help: 'Alamat surel resmi yang berakhiran go.id.',
  example: 'pengaduan@contohkab.go.id',
});

/** Who answers requests for information in this body (PP 61/2010 pasal 12). */
export const ppidPembantu = z.strictObject({ jabatan, alamat, telepon: nomor, surel });

/** Who answers complaints; name and address must be announced (UU 25/2009 pasal 36 ayat 4). */
export const pengaduan = z.strictObject({
  pengelola: z.string().min(3).optional().meta({
    label: 'Pengelola pengaduan',
    help: 'Nama atau jabatan yang bertanggung jawab atas pengaduan.',
    example: 'Subbagian Umum',
  }),
  alamat,
  telepon: nomor,
  surel,
});

/** Where its procurement is announced. */
export const pengadaan = z.strictObject({
  sirup_id: z
    .string()
    .regex(/^\d{1,10}$/)
    .optional()
    .meta({
      label: 'Nomor satuan kerja di SiRUP',
      help: 'Angka pada alamat halaman SiRUP milik kantor ini.',
      example: '123456',
    }),
  lpse_url: webAddress.optional().meta({
    label: 'Alamat LPSE',
    help: 'Isi bila berbeda dari LPSE kabupaten.',
    example: 'https://lpse.contohkab.go.id',
  }),
});
