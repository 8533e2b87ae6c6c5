import * as z from 'zod';
import { bukti } from '../bukti.ts';
import { situsId } from '../identifiers.ts';
import { telepon } from '../situs/kontak.ts';

/** Where citizens are led while a body has not filled in how it is reached. */
export const meja = z.strictObject({
  nama: z.string().min(3).meta({
    label: 'Nama meja',
    help: 'Seperti dibaca warga di tengah kalimat.',
    example: 'meja informasi Kabupaten Contoh',
  }),
  situs: situsId.meta({
    label: 'Dijaga oleh',
    help: 'Perangkat daerah yang menjaga meja ini; halaman kontaknya yang dibuka warga.',
    example: 'diskominfo',
  }),
  telepon: telepon.optional().meta({
    label: 'Telepon',
    help: 'Nomor meja ini, bila berbeda dari nomor kantor yang menjaganya.',
    example: '(0274) 512300',
  }),
  whatsapp: telepon.optional().meta({
    label: 'WhatsApp',
    help: 'Nomor WhatsApp meja ini, bukan nomor pribadi.',
    example: '0812-3456-7890',
  }),
  surel: z.email().optional().meta({
    label: 'Surel',
    help: 'Alamat surel resmi meja ini.',
    example: 'informasi@contohkab.go.id',
  }),
  bukti: bukti.optional().meta({
    label: 'Bukti',
    help: 'Tulis asumsi bila tugas ini belum ditetapkan.',
    example: 'asumsi',
  }),
});

export type Meja = z.output<typeof meja>;
