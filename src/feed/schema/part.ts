import * as z from 'zod';
import { situsId } from '../../koleksi/identifiers.ts';
import { anyItem, type FeedItem } from './item.ts';
import { versi } from './versi.ts';

const head = {
  versi,
  situs: situsId.meta({
    label: 'Situs',
    help: 'Tanda pengenal situs pemilik bagian ini.',
    example: 'dinkes',
  }),
  koleksi: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*$/)
    .meta({ label: 'Koleksi', help: 'Nama koleksi isiannya.', example: 'berita' }),
};

const isi = { label: 'Isi', help: 'Isian dalam bagian ini, urut menurut id.', example: [] };

/** A part of any koleksi, also of one that this version does not know. */
export const anyPart = z.looseObject({ ...head, isi: z.array(anyItem).meta(isi) });

export type FeedPart = z.output<typeof anyPart>;

/** The part of one koleksi, by the schema of its items. */
export const partSchemaOf = (item: z.ZodType<FeedItem>): z.ZodType<FeedPart> =>
  z.looseObject({ ...head, isi: z.array(item).meta(isi) });
