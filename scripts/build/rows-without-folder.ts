import type { Kabupaten } from '../../src/model/kabupaten.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { rowWithoutFolder } from '../../src/problems/register.ts';

/** A note for each body that must have a situs and has no folder; one whose situs has ended needs none. */
export const rowsWithoutFolder = ({ register }: Kabupaten, folders: readonly string[]): Problem[] =>
  register
    .filter(({ id, status }) => status !== 'dihentikan' && !folders.includes(id))
    .map(({ id, nama }) => rowWithoutFolder.at({ path: '_kabupaten/register.yaml' }, { id, nama }));
