import { posix } from 'node:path';
import type { ContentFile } from '../../koleksi/records.ts';
import type { Item } from '../../model/situs.ts';
import { type CsvCell, readCsv } from '../../text/csv.ts';
import { meantAmong } from '../../text/inside.ts';
import type { Folder } from '../folder.ts';

/** Files that a dataset offers and that are there. */
export const filesOf = ({ files }: Folder, { data }: Item<'dataset'>): ContentFile[] =>
  (data.berkas ?? []).flatMap(({ berkas }) => meantAmong(files, berkas, '') ?? []);

/** Kinds of file that any program can read, without one that must be bought. */
export const isOpenFormat = ({ kind }: ContentFile): boolean => kind === 'csv' || kind === 'geojson';

export interface CsvTable {
  path: string;
  headings: readonly string[];
  rows: readonly CsvCell[][];
}

/** CSV tables of a dataset, headings apart. */
export const csvTablesOf = (folder: Folder, item: Item<'dataset'>): CsvTable[] =>
  filesOf(folder, item).flatMap(({ path }) => {
    const text = posix.extname(path) === '.csv' ? folder.texts.get(path) : undefined;
    if (text === undefined) return [];
    const [first = [], ...rows] = readCsv(text).rows;
    return [{ path, headings: first.map(({ text: heading }) => heading.trim()), rows }];
  });
