import type { Nodes } from 'mdast';
import type { Place } from '../../problems/problem.ts';
import { plainTextOf } from '../../read/plain-text.ts';
import { placeAt } from '../../read/text.ts';
import { type Folder, placeIn } from '../folder.ts';
import { addressesIn } from './addresses.ts';
import { nodesIn } from './nodes.ts';
import { once } from './once.ts';

export interface BodyLink {
  url: string;
  /** What people read. */
  text: string;
  where: Place;
}

/** Links of all bodies that show, in order. */
export const bodyLinksOf = ({ isian, ...folder }: Folder): BodyLink[] =>
  isian.flatMap(({ body }) =>
    body
      ? [...nodesIn(body.tree)].flatMap((node): BodyLink[] =>
          node.type === 'link'
            ? [{ url: node.url, text: plainTextOf(node), where: placeIn(folder, body.path, nodePlace(node)) }]
            : [],
        )
      : [],
  );

/** Line, column and length of a node. */
export function nodePlace({ position }: Nodes): Omit<Place, 'path'> {
  if (!position) return {};
  const { start, end } = position;
  const length = end.line === start.line ? Math.max(1, end.column - start.column) : 1;
  return { line: start.line, column: start.column, length };
}

export interface OuterAddress {
  url: string;
  host: string;
  where: Place;
}

/** Every address of another host that stands in a text of the situs that shows, with its place. */
export const outerAddressesOf = once((folder: Folder): OuterAddress[] =>
  [...folder.shownTexts].flatMap(([path, text]) =>
    addressesIn(text).map(({ url, host, offset }) => ({
      url,
      host,
      where: placeIn(folder, path, { ...placeAt(text, offset), length: url.length }),
    })),
  ),
);

/** Whether a host is the one named or stands below it. */
export const isHostOf = (host: string, owner: string): boolean =>
  host === owner || host.endsWith(`.${owner}`);
