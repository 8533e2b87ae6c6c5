import path from 'node:path';
import { ROOT } from '../src/disk/program.ts';
import { day } from '../src/koleksi/common.ts';
import { WrongUse } from './wrong-use.ts';

/** One option of a command line: how it is written, explained and read. `T` is what the command gets. */
export interface Option<T> {
  /** Stands for the value in the help: `<folder>`. Absent: the option is a switch without a value. */
  placeholder?: string;
  /** One line of help, in Indonesian. */
  help: string;
  /** What holds when the option is not given, as the help says it. */
  standard?: string;
  absent: () => T;
  /** @throws WrongUse when the value cannot be used; `name` is the option as typed, for the message. */
  read: (written: string, name: string) => T;
}

/** The values a command gets for its table of options. */
export type Values<O extends Options> = { [Name in keyof O]: O[Name] extends Option<infer T> ? T : never };
export type Options = Record<string, Option<unknown>>;

/** A switch: given or not. */
export const flag = (help: string): Option<boolean> => ({ help, absent: () => false, read: () => true });

/** A folder or file; a relative path counts from where the command was typed, the standard one from the project. */
const place = (placeholder: string, standard: string, help: string): Option<string> => ({
  placeholder,
  help,
  standard: `${standard}/`,
  absent: () => path.join(ROOT, standard),
  read: (written) => path.resolve(written),
});

/** Any text. */
export const word = (placeholder: string, help: string): Option<string | undefined> => ({
  placeholder,
  help,
  absent: () => undefined,
  read: (written) => written,
});

/** One of a few words; the first is the standard. */
export const choice = <const Word extends string>(
  words: readonly [Word, ...Word[]],
  help: string,
): Option<Word> => ({
  placeholder: `<${words.join('|')}>`,
  help,
  standard: words[0],
  absent: () => words[0],
  read: (written, name) => {
    const word = words.find((known) => known === written);
    if (word === undefined) throw new WrongUse(`${name} diisi salah satu dari: ${words.join(', ')}.`);
    return word;
  },
});

/** A whole number within bounds; `standard` `undefined` leaves the choice to the command, explained by `help`. */
export const count = <S extends number | undefined>(
  { from, to, standard }: { from: number; to: number; standard: S },
  help: string,
): Option<number | S> => ({
  placeholder: '<angka>',
  help,
  ...(standard !== undefined && { standard: String(standard) }),
  absent: () => standard,
  read: (written, name) => {
    const value = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN;
    if (!(value >= from && value <= to)) {
      throw new WrongUse(`${name} diisi angka bulat dari ${from} sampai ${to}, bukan \`${written}\`.`);
    }
    return value;
  },
});

/** The day the sites are built for; a script fills in today in the kabupaten's zone where it is absent. */
export const tanggal: Option<string | undefined> = {
  placeholder: '<YYYY-MM-DD>',
  help: 'Hari yang dianggap hari ini.',
  standard: 'hari ini menurut zona waktu kabupaten',
  absent: () => undefined,
  read: (written, name) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) {
      throw new WrongUse(`${name} ditulis tahun-bulan-hari, misalnya \`2026-11-24\`, bukan \`${written}\`.`);
    }
    if (!day.safeParse(written).success) {
      throw new WrongUse(`Tanggal ${written} tidak ada di kalender. Tulis seperti \`2026-11-24\`.`);
    }
    return written;
  },
};

/** A folder of the command's own. */
export const folder = (standard: string, help: string): Option<string> => place('<folder>', standard, help);

export const content = place('<folder>', 'content', 'Folder yang memuat folder semua situs.');
export const keluaran = place('<folder>', 'dist', 'Folder tempat situs yang sudah jadi.');
export const port = count({ from: 1, to: 65_535, standard: 4321 }, 'Nomor port di komputer ini.');
export const json = flag('Hasil ditulis sebagai JSON, untuk dibaca program lain.');
