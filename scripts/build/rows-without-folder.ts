import type { Kabupaten } from '../../src/model/kabupaten.ts';

/** Ids of bodies that must have a situs and have no folder; one whose situs has ended needs none. */
export const rowsWithoutFolder = ({ register }: Kabupaten, folders: readonly string[]): string[] =>
  register
    .filter(({ id, status }) => status !== 'dihentikan' && !folders.includes(id))
    .map(({ id }) => id)
    .sort();
