import type { Table } from 'mdast';
import type { Place } from '../../problems/problem.ts';
import { readCsv } from '../../read/csv.ts';
import { plainTextOf } from '../../read/plain-text.ts';
import { type Folder, placeIn } from '../folder.ts';
import { nodePlace } from './links.ts';
import { nodesIn } from './nodes.ts';
import { once } from './once.ts';

/** The row of headings of one table, wherever it stands. */
export interface Headings {
  where: Place;
  /** Lower case, without signs. */
  words: readonly string[];
}

/** Headings of every table of the situs: CSV, Excel, and tables in bodies. */
export const headingsOf = once((folder: Folder): Headings[] => [
  ...csvHeadings(folder),
  ...sheetHeadings(folder),
  ...bodyHeadings(folder),
]);

const csvHeadings = (folder: Folder): Headings[] =>
  [...folder.texts].flatMap(([path, text]) => {
    if (!path.endsWith('.csv')) return [];
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
  [...folder.files.values()].flatMap(({ path, inside }) =>
    inside?.headings ? [{ where: placeIn(folder, path), words: inside.headings.map(plain) }] : [],
  );

const bodyHeadings = (folder: Folder): Headings[] =>
  folder.isian.flatMap(({ body }) =>
    body
      ? [...nodesIn(body.tree)]
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
