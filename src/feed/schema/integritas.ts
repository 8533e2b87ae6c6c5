import * as z from 'zod';
import { situsId } from '../../koleksi/identifiers.ts';
import { sha256, ukuran } from './published-file.ts';
import { versi } from './versi.ts';

const berkas = z.looseObject({
  path: z
    .string()
    .regex(/^[^/]/)
    .meta({ label: 'Berkas', help: 'Letak di bawah folder situs.', example: 'berita/index.html' }),
  ukuran,
  sha256,
});

/** `/integritas.json`: every published file but itself and its signature. */
export const integritas = z.looseObject({
  versi,
  situs: situsId.meta({ label: 'Situs', help: 'Pemilik daftar ini.', example: 'dinkes' }),
  berkas: z.array(berkas).meta({ label: 'Berkas', help: 'Urut menurut letaknya.', example: [] }),
});

export type Integritas = z.output<typeof integritas>;
