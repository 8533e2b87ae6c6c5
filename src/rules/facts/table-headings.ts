import type { Table } from 'mdast';
import type { Place } from '../../problems/problem.ts';
import { readCsv } from '../../text/csv.ts';
import { plainTextOf } from '../../text/plain-text.ts';
import { allFilesOf, allTextsOf, type Folder, placeIn } from '../folder.ts';
import { nodePlace } from './links.ts';
import { oncePerObject } from './once-per-object.ts';
import { nodesIn } from './tree-nodes.ts';

/** The row of headings of one table, wherever it stands. */
export interface Headings {
  where: Place;
  /** Lower case, without signs. */
  words: readonly string[];
}

/** Headings of every table of the situs, also of files that are not published: CSV, Excel, and tables in bodies. */
export const headingsOf = oncePerObject((folder: Folder): Headings[] => [
  ...csvHeadings(folder),
  ...sheetHeadings(folder),
  ...bodyHeadings(folder),
]);

const csvHeadings = (folder: Folder): Headings[] =>
  allTextsOf(folder).flatMap(([path, text]) => {
    if (!/\.csv$/i.test(path)) return [];
    const [first] = readCsv(text.slice(0, 20_000)).rows;
    const line = first?.[0]?.line ?? 1;
    return first
      ? [
          {
            where: placeIn(folder, path, { line, column: 1 }),
            words: first.map(({ text: cell }) => plain(cell)),
          },
        ]
      : [];
  });

const sheetHeadings = (folder: Folder): Headings[] =>
  allFilesOf(folder).flatMap(({ path, inside }) =>
    inside?.headings ? [{ where: placeIn(folder, path), words: inside.headings.map(plain) }] : [],
  );

const bodyHeadings = (folder: Folder): Headings[] =>
  folder.isian.flatMap(({ body }) =>
    body
      ? nodesIn(body.tree)
          .filter((node): node is Table => node.type === 'table')
          .map((table) => ({
            where: placeIn(folder, body.path, nodePlace(table)),
            words: (table.children[0]?.children ?? []).map((cell) => plain(plainTextOf(cell))),
          }))
      : [],
  );

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
