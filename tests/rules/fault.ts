/** One fault to plant in the clean situs, and where it must be found. */
export interface Fault {
  nama: string;
  /** File that it is planted in, below the situs's folder. */
  path: string;
  baris: number;
  kode: string;
  change: (text: string) => string | Uint8Array;
  /** It stops the situs. */
  tahan: boolean;
  isNew?: true;
  /** Where it is told, when that is not the file it stands in: something is missing from a folder. */
  at?: string;
  /** Other kodes that follow from the same fault. */
  also?: readonly string[];
}

type More = Pick<Fault, 'isNew' | 'at' | 'also'>;

const faultOf =
  (tahan: boolean) =>
  (
    nama: string,
    path: string,
    baris: number,
    kode: string,
    change: Fault['change'],
    more: More = {},
  ): Fault => ({
    nama,
    path,
    baris,
    kode,
    change,
    tahan,
    ...more,
  });

/** A fault that stops the situs, and one that only lowers its score. */
export const held = faultOf(true);
export const told = faultOf(false);

/** Replaces one text by another; a fault that would plant nothing is a mistake of the test. */
export const swap =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to replace: ${from}`);
    return changed;
  };

export const append = (line: string) => (text: string) => `${text}\n${line}\n`;

export const without = (from: string | RegExp) => swap(from, '');

/** A new file with this text, or these bytes. */
export const text =
  <T extends string | Uint8Array>(written: T) =>
  (): T =>
    written;

export const BERITA = 'berita/2026-11-20-imunisasi.md';
/** Line of what is appended to the berita. */
export const BERITA_END = 15;
