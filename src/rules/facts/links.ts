import type { Nodes } from 'mdast';
import type { Place } from '../../problems/problem.ts';
import { placesIn } from '../../text/decode.ts';
import { plainTextOf } from '../../text/plain-text.ts';
import { type Folder, placeIn } from '../folder.ts';
import { oncePerObject } from './once-per-object.ts';
import { nodesIn } from './tree-nodes.ts';
import { addressesIn } from './web-addresses.ts';

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
      ? nodesIn(body.tree).flatMap((node): BodyLink[] =>
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
export const outerAddressesOf = oncePerObject((folder: Folder): OuterAddress[] =>
  [...folder.shownTexts].flatMap(([path, text]) => {
    const found = addressesIn(text);
    const places = placesIn(
      text,
      found.map(({ url, offset }) => ({ offset, length: url.length })),
    );
    return found.map(({ url, host }, index) => ({
      url,
      host,
      where: placeIn(folder, path, { ...places[index], length: url.length }),
    }));
  }),
);

/** Whether a host is the one named or stands below it. */
export const isHostOf = (host: string, owner: string): boolean =>
  host === owner || host.endsWith(`.${owner}`);
