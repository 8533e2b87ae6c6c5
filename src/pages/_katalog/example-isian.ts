import type { Koleksi } from '../../koleksi/koleksi.ts';

/** Keys that need something outside their isian, and those that would keep it off the pages. */
const LEFT_OUT = [
  'id',
  'draf',
  'belum_diisi',
  'contoh',
  'pertanyaan',
  'terbit',
  'berakhir',
  'gambar',
  'gambar_alt',
];

const WORDS =
  'pembangunan jalan usaha tani rehabilitasi saluran irigasi gedung puskesmas peningkatan kapasitas aparatur pelayanan administrasi kependudukan pengadaan sarana ruang kelas bantuan sosial keluarga sejahtera posyandu pengawasan lingkungan hidup pengelolaan sampah perikanan budidaya kopi wisata danau promosi investasi pendampingan penyelenggaraan pencatatan dan pertanggungjawaban keuangan desa tertinggal'.split(
    ' ',
  );

/** A title as long as a schema allows, of its own for each number: what is alike would pack into nothing. */
export function longTitle(n: number): string {
  let seed = n * 7919 + 12345;
  const word = (): string => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return WORDS[seed % WORDS.length] ?? '';
  };
  const words = Array.from({ length: 9 }, word).join(' ').slice(0, 78).trim();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${n}`;
}

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
