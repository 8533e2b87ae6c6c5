import * as z from 'zod';
import { hostName, situsId } from '../../koleksi/identifiers.ts';
import { jenis } from '../../koleksi/jenis.ts';
import { dilaporkan } from '../../koleksi/kabupaten/dilaporkan.ts';
import { STATUS_REGISTER } from '../../koleksi/kabupaten/status-register.ts';
import { dikerjakan, syaratDasar } from './kepatuhan.ts';
import { opened } from './open.ts';

const row = z.object({
  id: situsId.meta({ label: 'Tanda pengenal', help: 'Tetap selama badan ini ada.', example: 'dinkes' }),
  nama: z.string().meta({ label: 'Nama resmi', help: 'Nama lengkap.', example: 'Dinas Kesehatan' }),
  jenis,
  induk: situsId.nullish().meta({ label: 'Induk', help: 'Badan di atasnya.', example: 'dinkes' }),
  host: hostName.meta({ label: 'Nama host', help: 'Tempat situs.', example: 'dinkes.contohkab.go.id' }),
  umpan: z.string().meta({
    label: 'Umpan',
    help: 'Alamat lengkap manifesnya.',
    example: 'https://dinkes.contohkab.go.id/lcc.json',
  }),
  status: z.enum(STATUS_REGISTER).optional().meta({
    label: 'Keadaan pendaftaran',
    help: 'belum, terdaftar, terhubung, terbatas, atau dihentikan; hasil pemeriksaan pengelola register.',
    example: 'belum',
  }),
  status_sejak: z.iso.date().nullish().meta({
    label: 'Keadaan sejak',
    help: 'Hari keadaan itu mulai; null bila tidak diketahui.',
    example: '2026-11-24',
  }),
  dilaporkan: dilaporkan.optional().meta({
    label: 'Yang dilaporkan pihak lain',
    help: 'Keadaan menurut sumber lain. Tampilkan dengan sumbernya; jangan menghitungnya sebagai terhubung.',
    example: { status: 'terhubung', sumber: 'Surat Dinas Kesehatan 045/12/2026' },
  }),
  dikerjakan,
  syarat_dasar: syaratDasar,
  diperiksa: z.iso.date().nullish().meta({
    label: 'Diperiksa',
    help: 'Hari terakhir situs ini dibangun, atau dipastikan masih sesuai dengan isinya.',
    example: '2026-11-24',
  }),
});

/**
 * `/situs.json` of the LCC: all bodies of the register, the entry point of whoever reads all feeds.
 *
 * `dikerjakan` and `syarat_dasar` are those of the site's manifest as it stands; absent for a site that was never built.
 * `diperiksa` is of each row, since a build may name a few sites only: it says nothing of the others.
 * `status` and `status_sejak` are always written; they are optional here because the first lists did not have them.
 */
export const situsList = opened(
  z.object({
    situs: z.array(row).meta({ label: 'Situs', help: 'Satu baris tiap badan.', example: [] }),
  }),
);
