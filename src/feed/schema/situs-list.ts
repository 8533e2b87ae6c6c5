import * as z from 'zod';
import { hostName, situsId } from '../../koleksi/identifiers.ts';
import { jenis } from '../../koleksi/jenis.ts';
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
});

/** `/situs.json` of the LCC: all bodies of the register, the entry point of whoever reads all feeds. */
export const situsList = opened(
  z.object({
    situs: z.array(row).meta({ label: 'Situs', help: 'Satu baris tiap badan.', example: [] }),
  }),
);
