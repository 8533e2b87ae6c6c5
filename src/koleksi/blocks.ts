/** One attribute of a block: always a literal text. */
export interface BlockAttribute {
  required?: boolean;
  choices?: readonly string[];
  /** What the text names, to be looked up among the files and pages of the situs. */
  names?: 'link' | 'image' | 'file';
}

/** The blocks that `.mdx` may use: name → attribute → what it may hold. */
export type Blocks = Readonly<Record<string, Readonly<Record<string, BlockAttribute>>>>;

const judul: BlockAttribute = { required: true };

/** Each has a component of the same name under `components/block/`, which a test holds. */
export const BLOCKS = {
  Peringatan: { tingkat: { choices: ['info', 'peringatan', 'darurat'] }, judul: {} },
  Langkah: { judul: {} },
  Kartu: { judul, tautan: { names: 'link' } },
  Unduhan: { berkas: { required: true, names: 'file' }, judul: {} },
  Galeri: { judul: {} },
  Peta: { judul, lokasi: { required: true } },
  Grafik: {
    berkas: { required: true, names: 'file' },
    judul,
    jenis: { choices: ['batang', 'garis'] },
    label: {},
    nilai: {},
  },
  Tabel: { berkas: { required: true, names: 'file' }, judul },
  Kutipan: { sumber: {} },
  Lipat: { judul },
} as const satisfies Blocks;
