import type { ContentFile, Inside, Isian, LeftOutFile, Places, ReadSitus } from '../koleksi/records.ts';
import type { Kabupaten } from '../model/kabupaten.ts';
import { isPublished } from '../model/published.ts';
import { withAddition } from '../model/with-addition.ts';
import type { Place } from '../problems/problem.ts';
import type { Today } from '../text/today.ts';

/** What was written in one folder, and where. */
export interface Folder {
  id: string;
  kabupaten: Kabupaten;
  /** Those that show on the day of the build. */
  isian: readonly Isian[];
  /** `situs.yaml` as read; absent where it has problems. */
  own?: { data: Readonly<Record<string, unknown>>; places: Places };
  files: ReadonlyMap<string, ContentFile>;
  /** Files that are not published, and are searched for private data all the same. */
  leftOut?: readonly LeftOutFile[];
  /** Decoded text of every text file, by its path. */
  texts: ReadonlyMap<string, string>;
  /** Those of `texts` whose words show on the day of the build: no drafts, nothing that is over. */
  shownTexts: ReadonlyMap<string, string>;
}

/** The folder of one situs as rules see it. */
export function folderOf(read: ReadSitus, kabupaten: Kabupaten, today: Today): Folder {
  const isian = read.isian
    .filter((one) => isPublished(one, today, 'warga'))
    .map((one) => withAddition(one, today, 'warga'));
  const shown = new Set(isian.flatMap(({ path, body }) => [path, body?.path ?? path]));
  return {
    id: read.id,
    kabupaten,
    isian,
    ...(read.situs && { own: read.situs }),
    files: read.files,
    leftOut: read.leftOut ?? [],
    texts: read.texts,
    shownTexts: new Map([...read.texts].filter(([path]) => shown.has(path) || !/\.mdx?$/.test(path))),
  };
}

/** Every text of the folder, also of what is not published: the folder itself is shared with others. */
export const allTextsOf = ({ texts, leftOut = [] }: Folder): (readonly [path: string, text: string])[] => [
  ...texts,
  ...leftOut.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text] as const])),
];

/** Every file of the folder, also those that are not published. */
export const allFilesOf = ({ files, leftOut = [] }: Folder): { path: string; inside?: Inside }[] => [
  ...files.values(),
  ...leftOut,
];

/** A place in a file of the situs; a folder where something is missing from it. */
export const placeIn = (
  { id }: Pick<Folder, 'id'>,
  path: string,
  place: Omit<Place, 'path'> = {},
): Place => ({
  path: `${id}/${path}`,
  ...place,
});

/** Where a key of `situs.yaml` stands; one that is missing, where its parent stands. */
export const placeOfOwn = (folder: Folder, key: string): Place =>
  placeIn(folder, 'situs.yaml', keyPlace(folder.own?.places ?? {}, key));

/** Place of a key, else of the nearest key above it; nothing for neither. */
export function keyPlace(places: Places, key: string): Omit<Place, 'path'> {
  for (let at = key; at !== ''; at = at.split('.').slice(0, -1).join('.')) {
    const found = places[at];
    if (found) return { line: found[0], column: found[1] };
  }
  return {};
}
