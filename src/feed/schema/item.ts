import * as z from 'zod';
import { day } from '../../koleksi/common.ts';
import type { Koleksi } from '../../koleksi/koleksi.ts';
import { opened, type Replacements } from './open.ts';
import { publishedFile, publishedPicture, sha256 } from './published-file.ts';

/** Keys of an isian that stand on the item itself, or that nobody but the situs needs. */
export const LIFTED: ReadonlySet<string> = new Set([
  ...['id', 'judul', 'ringkasan', 'diperbarui', 'berlaku_sampai', 'contoh'],
  ...['draf', 'terbit', 'berakhir', 'pertanyaan'],
]);

const body = {
  isi_teks: z.string().nullish().meta({
    label: 'Isi sebagai teks',
    help: 'Isi lengkap tanpa tanda format.',
    example: 'Imunisasi kejar diadakan di posyandu.',
  }),
  isi_html: z.string().nullish().meta({
    label: 'Isi sebagai HTML',
    help: 'Isi lengkap sebagai HTML yang aman: tanpa skrip, gaya, dan bingkai.',
    example: '<p>Imunisasi kejar diadakan di posyandu.</p>',
  }),
};

const frame = {
  id: z.string().min(1).max(200).meta({
    label: 'Tanda pengenal',
    help: 'Tetap sama walau alamatnya berubah; unik di dalam situs dan koleksinya.',
    example: 'brt-7f3k2m9q',
  }),
  url: z
    .string()
    .regex(/^\/(?!\/)/)
    .meta({
      label: 'Alamat',
      help: 'Alamat halaman di dalam situs, diawali garis miring.',
      example: '/berita/2026-11-20-imunisasi/',
    }),
  judul: z.string().min(1).meta({
    label: 'Judul',
    help: 'Judul isian, sebagai teks.',
    example: 'Imunisasi kejar di Kecamatan Topos',
  }),
  ringkasan: z.string().nullish().meta({
    label: 'Ringkasan',
    help: 'Satu atau dua kalimat; null bila belum ada.',
    example: 'Jadwal imunisasi kejar untuk anak yang tertinggal vaksin.',
  }),
  diterbitkan: day.nullish().meta({
    label: 'Diterbitkan',
    help: 'Hari isian ini berlaku; null bila tidak diketahui.',
    example: '2026-11-20',
  }),
  diperbarui: day.nullish().meta({
    label: 'Diperbarui',
    help: 'Hari isinya terakhir diubah; null bila tidak diketahui.',
    example: '2026-11-24',
  }),
  berlaku_sampai: day.nullish().meta({
    label: 'Berlaku sampai',
    help: 'Hari terakhir isian ini berlaku.',
    example: '2026-12-31',
  }),
  tinjau_sebelum: day.nullish().meta({
    label: 'Ditinjau sebelum',
    help: 'Hari terakhir isinya harus diperiksa kembali; lewat hari itu isinya mungkin sudah usang.',
    example: '2027-05-24',
  }),
  contoh: z.boolean().nullish().meta({
    label: 'Contoh',
    help: 'Bernilai true bila isinya hanya contoh dan belum menyatakan keadaan sebenarnya.',
    example: true,
  }),
  sha256: sha256.meta({
    label: 'SHA-256',
    help: 'Sidik jari isian ini tanpa kunci sha256, dalam bentuk baku RFC 8785.',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  }),
};

/** An item of a koleksi that this version does not know. */
export const anyItem = z.looseObject({
  ...frame,
  data: z.record(z.string(), z.unknown()).meta({
    label: 'Isian',
    help: 'Kunci milik koleksinya sendiri.',
    example: { kategori: 'Imunisasi' },
  }),
});

export type FeedItem = z.output<typeof anyItem>;

/** The item of one koleksi, `data` judged by the koleksi's own schema. */
export function itemSchemaOf(koleksi: Koleksi): z.ZodType<FeedItem> {
  const { shape } = koleksi.schema;
  const own = Object.entries(shape).filter(([key]) => !LIFTED.has(key));
  const written = z.object({
    ...Object.fromEntries(own),
    ...koleksi.computed?.schema.shape,
    ...(koleksi.bodyInFeed && body),
  });
  const data = opened(written, replacementsOf(koleksi));
  const described = data.meta({
    label: koleksi.texts.judul,
    help: `Kunci milik koleksi ${koleksi.name}.`,
    // Only the published schemas tell it, and to try it costs as much as all the rest.
    get example() {
      return exampleOf(data);
    },
  });
  return z.looseObject({ ...frame, data: described as z.ZodType<FeedItem['data']> });
}

/** The examples of all fields as one record; `undefined` where a needed one has none. */
function exampleOf(data: z.ZodType): unknown {
  if (!(data instanceof z.ZodObject)) return undefined;
  const examples = Object.entries(data.shape).map(([key, field]) => [
    key,
    z.globalRegistry.get(field)?.example,
  ]);
  const example = Object.fromEntries(examples.filter(([, one]) => one !== undefined));
  return data.safeParse(example).success ? example : undefined;
}

function replacementsOf({ files = [], pictures = [] }: Koleksi): Replacements {
  return new Map<string, z.ZodType>([
    ...files.map((key) => [key, publishedFile] as const),
    ...pictures.map(({ key }) => [key, publishedPicture] as const),
  ]);
}
