import * as z from 'zod';
import { webAddress } from '../identifiers.ts';
import { STATUS_REGISTER } from './status-register.ts';

/**
 * What a third party said of the registration of a body. It stands apart from `status`, which we have seen ourselves:
 * a report is shown with its source, and is never counted as verified.
 */
export const dilaporkan = z.strictObject({
  status: z.enum(STATUS_REGISTER).meta({
    label: 'Keadaan yang dilaporkan',
    help: 'Keadaan menurut sumber itu, bukan menurut pemeriksaan sendiri.',
    example: 'terhubung',
  }),
  nama: z.string().min(3).max(160).optional().meta({
    label: 'Nama menurut sumber',
    help: 'Nama seperti ditulis sumber, hanya bila berbeda dari nama resmi di daftar ini.',
    example: 'Dinas Kesehatan Kabupaten',
  }),
  sumber: z.string().min(3).max(200).meta({
    label: 'Sumber',
    help: 'Siapa yang melaporkan: nama media dan judul berita, atau nomor surat.',
    example: 'Surat Dinas Kesehatan 045/12/2026',
  }),
  alamat: webAddress.optional().meta({
    label: 'Alamat sumber',
    help: 'Alamat lengkap halaman sumber, bila ada.',
    example: 'https://contohkab.go.id/berita/situs-dinas',
  }),
  tanggal: z.iso.date().optional().meta({
    label: 'Tanggal sumber',
    help: 'Hari sumber itu terbit. Kosongkan bila tidak diketahui.',
    example: '2026-11-24',
  }),
});

export type Dilaporkan = z.output<typeof dilaporkan>;
