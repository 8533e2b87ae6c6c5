import type * as z from 'zod';
import { type Field, fieldsOf } from '../intake/form/field.ts';
import { isLeftOut } from '../intake/form/left-out.ts';

/** Keys that nobody types: made by the program, or answered by the page itself. */
const MADE: ReadonlySet<string> = new Set(['id', 'pertanyaan']);
/** In the room a picture is chosen where it is looked at. */
const SHOWN: ReadonlySet<string> = new Set(['gambar', 'gambar_alt']);

export interface RoomFields {
  /** Asked at once. */
  main: readonly Field[];
  /** Behind "Isian lain". */
  other: readonly Field[];
  all: readonly Field[];
  /** Keys as the schema has them, at a path of groups. */
  order: (path: readonly string[]) => readonly string[];
}

/** What the room asks of one record: every field of its schema, so that a new koleksi has its form by itself. */
export function roomFields(schema: z.ZodObject): RoomFields {
  const all = fieldsOf(schema, (path) => MADE.has(path.at(-1) ?? ''));
  const isOther = ({ path }: Field): boolean => isLeftOut(path) && !SHOWN.has(path.at(-1) ?? '');
  return {
    all,
    main: all.filter((field) => !isOther(field)),
    other: all.filter(isOther),
    order: (path) => {
      const keys = all
        .filter((field) => path.every((key, depth) => field.path[depth] === key))
        .map((field) => field.path[path.length] ?? '');
      return path.length === 0 ? ['id', ...new Set(keys)] : [...new Set(keys)];
    },
  };
}

export const nameOf = (field: Field): string => field.path.join('.');

/** Fragment of a field in its form: `f-alamat-jalan`. */
export const anchorOf = (name: string): string => `f-${name.replaceAll('.', '-')}`;
