import type { Field } from './field.ts';

/** One cell that may be answered. */
export interface Slot {
  /** Names the cell whatever sheet and row it stands in: `layanan/akta.md#jangka_waktu`. */
  address: string;
  field: Field;
  /** What stands there today, as the cell shows it. */
  now: string;
  isOpen: boolean;
  target: Target;
}

/** Where an answer goes; paths of files are below the situs's folder. */
export type Target =
  | { kind: 'yaml'; path: string }
  /** A record of a list in `situs.yaml`, by its place; one behind the last is new. */
  | { kind: 'item'; path: string; list: string; index: number }
  | { kind: 'isian'; path: string; koleksi: string }
  | { kind: 'csv'; path: string; koleksi: string; slug: string }
  | { kind: 'new'; koleksi: string; number: string }
  /** A page that waits for its text. */
  | { kind: 'question'; path: string; koleksi: string; isEmpty: boolean };

/** Cells that stand below one heading; or the cells of one row. */
export interface Group {
  judul: string;
  slots: readonly Slot[];
}

export interface FormSheet {
  /** One word: print titles are written without quotes. */
  name: string;
  judul: string;
  petunjuk: string;
  /** `tabel`: one group a row, all with the same columns. */
  layout: 'isian' | 'tabel';
  groups: readonly Group[];
  /** Every group asks the same: what is meant stands in the first alone. */
  isRepeated?: boolean;
  /** Of a table. */
  columns: readonly Field[];
  /** Koleksi that a row which somebody inserted belongs to. */
  koleksi?: string;
}

/** What one office is asked, with what is known already. */
export interface Form {
  situs: string;
  nama: string;
  /** `YYYY-MM-DD` */
  tanggal: string;
  sheets: readonly FormSheet[];
}

/** Every cell by its address. */
export const slotsOf = ({ sheets }: Form): Map<string, Slot> =>
  new Map(
    sheets.flatMap(({ groups }) =>
      groups.flatMap(({ slots }) => slots.map((slot) => [slot.address, slot] as const)),
    ),
  );

/** Name of a record within a form. */
export function itemOf(target: Target): string {
  switch (target.kind) {
    case 'yaml':
    case 'isian':
    case 'question':
      return target.path;
    case 'item':
      return `${target.path}/${target.list}/${target.index}`;
    case 'csv':
      return `${target.path}/${target.slug}`;
    case 'new':
      return `+${target.koleksi}/${target.number}`;
    default:
      return target satisfies never;
  }
}

export const addressOf = (target: Target, field: Field): string =>
  `${itemOf(target)}#${target.kind === 'question' ? 'jawaban' : field.path.join('.')}`;
