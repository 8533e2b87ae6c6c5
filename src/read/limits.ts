import { countText, sizeText } from '../problems/words.ts';

/** One limit of reading, in words of the guide. */
export interface Limit {
  /** What is limited, as `docs/panduan-opd.md` calls it. */
  what: string;
  most: number;
  unit:
    | 'bita'
    | 'sel'
    | 'bagian'
    | 'kunci'
    | 'halaman'
    | 'baris'
    | 'kolom'
    | 'piksel'
    | 'berkas'
    | 'susun'
    | 'detik';
}

/**
 * All limits of reading content, in the order of the guide, which a test holds to this table.
 *
 * Where it can be, a limit counts what is in a file and not the time that reading takes: it then gives the same answer
 * on every machine.
 */
export const LIMITS = {
  files: { what: 'Banyaknya berkas di satu situs', most: 20_000, unit: 'berkas' },
  foldersDeep: { what: 'Folder di dalam folder', most: 12, unit: 'susun' },
  pageBytes: { what: 'Satu halaman (`.md`, `.mdx`) atau `situs.yaml`', most: 512_000, unit: 'bita' },
  bodyParts: { what: 'Bagian kecil (paragraf, tautan, sel) di satu halaman', most: 60_000, unit: 'bagian' },
  yamlKeys: { what: 'Kunci di satu kelompok di bagian atas halaman', most: 1_000, unit: 'kunci' },
  csvBytes: { what: 'Satu tabel `.csv`', most: 10_000_000, unit: 'bita' },
  xlsxBytes: { what: 'Satu berkas Excel', most: 10_000_000, unit: 'bita' },
  xlsxUnpackedBytes: { what: 'Isi berkas Excel setelah dibuka', most: 64_000_000, unit: 'bita' },
  tableRows: { what: 'Tabel yang menjadi halaman, seperti `program/2026.csv`', most: 20_000, unit: 'baris' },
  tableColumns: { what: 'Lebar tabel Excel yang menjadi halaman', most: 200, unit: 'kolom' },
  sheetCells: { what: 'Sel di satu lembar Excel, juga yang kosong', most: 2_000_000, unit: 'sel' },
  geoJsonBytes: { what: 'Satu peta `.geojson`', most: 5_000_000, unit: 'bita' },
  photoBytes: { what: 'Satu gambar JPG, PNG, atau WebP', most: 30_000_000, unit: 'bita' },
  gifBytes: { what: 'Satu gambar GIF', most: 10_000_000, unit: 'bita' },
  picturePixels: { what: 'Luas satu gambar', most: 50_000_000, unit: 'piksel' },
  docxBytes: { what: 'Satu dokumen Word', most: 20_000_000, unit: 'bita' },
  docxUnpackedBytes: { what: 'Isi dokumen Word setelah dibuka', most: 128_000_000, unit: 'bita' },
  pdfBytes: { what: 'Satu PDF', most: 50_000_000, unit: 'bita' },
  pdfPages: { what: 'Tebal satu PDF', most: 1_000, unit: 'halaman' },
  pdfUnpackedBytes: { what: 'Isi satu PDF setelah dibuka, tanpa gambar', most: 128_000_000, unit: 'bita' },
  pdfTextBytes: { what: 'Tulisan di dalam satu PDF', most: 20_000_000, unit: 'bita' },
  pdfSeconds: { what: 'Waktu memeriksa satu PDF', most: 60, unit: 'detik' },
  pdfMemoryBytes: { what: 'Ingatan komputer untuk memeriksa satu PDF', most: 256_000_000, unit: 'bita' },
  textSeconds: { what: 'Waktu membaca satu halaman atau tabel', most: 3, unit: 'detik' },
  textMegabyteSeconds: {
    what: 'Waktu tambahan untuk setiap MB halaman atau tabel itu',
    most: 1,
    unit: 'detik',
  },
  documentSeconds: { what: 'Waktu membaca satu gambar, Excel, Word, atau PDF', most: 90, unit: 'detik' },
  fileMemoryBytes: { what: 'Ingatan komputer untuk membaca satu berkas', most: 512_000_000, unit: 'bita' },
} as const satisfies Readonly<Record<string, Limit>>;

/** `50 MB`, `1.000 halaman`. */
export const limitText = ({ most, unit }: Limit): string =>
  unit === 'bita' ? sizeText(most) : `${countText(most)} ${unit}`;
