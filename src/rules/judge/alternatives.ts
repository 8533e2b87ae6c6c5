import { koleksiOf, semuaKoleksi } from '../../koleksi/index.ts';
import { textsAt } from '../../koleksi/key-path.ts';
import type { Item } from '../../model/situs.ts';
import type { Place } from '../../problems/problem.ts';
import { placeIn } from '../folder.ts';
import type { RuleInput } from '../input.ts';
import { nodePlace } from './links.ts';
import { nodesIn } from './nodes.ts';

export interface Alternative {
  text: string;
  where: Place;
}

/** Alternative text of every picture that shows, in fields and in bodies; a picture without one is the reader's to tell. */
export const alternativesOf = (input: RuleInput): Alternative[] => [...inFields(input), ...inBodies(input)];

const inFields = ({ situs, placeOf }: RuleInput): Alternative[] =>
  semuaKoleksi.flatMap(({ name }) =>
    situs.items[name].flatMap((item: Item) =>
      (koleksiOf(name).pictures ?? []).flatMap(({ alt }) =>
        textsAt(item.data, alt).map(({ at, value }) => ({ text: value, where: placeOf(item, at) })),
      ),
    ),
  );

const inBodies = ({ folder }: RuleInput): Alternative[] =>
  folder.isian.flatMap(({ body }) =>
    body
      ? [...nodesIn(body.tree)].flatMap((node) =>
          node.type === 'image' || node.type === 'imageReference'
            ? [{ text: node.alt ?? '', where: placeIn(folder, body.path, nodePlace(node)) }]
            : [],
        )
      : [],
  );
