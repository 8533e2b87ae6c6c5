import type { Koleksi } from '../../../koleksi/koleksi.ts';

/** Keys that need something outside their isian, and those that would keep it off the pages. */
const LEFT_OUT = [
  'id',
  'draf',
  'belum_diisi',
  'contoh',
  'draf_konfirmasi',
  'pertanyaan',
  'terbit',
  'berakhir',
  'gambar',
  'gambar_alt',
];

/** As written at the top of a file: every key of the schema with the example of its own help. */
export function exampleOf(koleksi: Koleksi): Record<string, unknown> {
  const outside = [koleksi.files, koleksi.links, koleksi.siblings].flatMap((keys) => keys ?? []);
  const isLeftOut = (key: string): boolean =>
    LEFT_OUT.includes(key) || outside.some((one) => one.split(/[.[]/)[0] === key);
  return Object.fromEntries(
    Object.entries(koleksi.schema.shape)
      .filter(([key]) => !isLeftOut(key))
      .map(([key, field]) => [key, field.meta()?.['example']])
      .filter(([, example]) => example !== undefined),
  );
}

/** The keys without which an isian is refused. */
export const requiredOf = (koleksi: Koleksi): string[] =>
  Object.entries(koleksi.schema.shape)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);
