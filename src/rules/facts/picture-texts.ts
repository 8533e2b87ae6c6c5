import { posix } from 'node:path';
import { koleksiNamed } from '../../koleksi/index.ts';
import { textsAt } from '../../koleksi/key-path.ts';
import type { Isian } from '../../koleksi/records.ts';
import type { Place } from '../../problems/problem.ts';
import { type Folder, keyPlace, placeIn, placeOfOwn } from '../folder.ts';
import { nodePlace } from './links.ts';
import { nodesIn } from './tree-nodes.ts';

export interface Alternative {
  text: string;
  /** Name of the picture's file; `''` where it is named elsewhere in the text. */
  name: string;
  where: Place;
}

/** Alternative text of every picture that shows; a picture without one is the reader's to tell. */
export const alternativesOf = (folder: Folder): Alternative[] => [
  ...alternativesOfIsian(folder),
  ...inOwn(folder),
];

/** Those of pictures in fields and bodies of isian. */
export const alternativesOfIsian = (folder: Folder): Alternative[] => [
  ...folder.isian.flatMap((one) => inFields(folder, one)),
  ...folder.isian.flatMap((one) => inBody(folder, one)),
];

const inFields = (folder: Folder, { koleksi, path, data, places }: Isian): Alternative[] =>
  (koleksiNamed(koleksi)?.pictures ?? []).flatMap(({ key, alt }) => {
    const pictures = new Map(textsAt(data, key).map(({ at, value }) => [parentOf(at), value]));
    return textsAt(data, alt).map(({ at, value }) => ({
      text: value,
      name: posix.basename(pictures.get(parentOf(at)) ?? ''),
      where: placeIn(folder, path, keyPlace(places, at)),
    }));
  });

const inBody = (folder: Folder, { body }: Isian): Alternative[] =>
  body
    ? nodesIn(body.tree).flatMap((node) =>
        node.type === 'image' || node.type === 'imageReference'
          ? [
              {
                text: node.alt ?? '',
                name: node.type === 'image' ? posix.basename(node.url) : '',
                where: placeIn(folder, body.path, nodePlace(node)),
              },
            ]
          : [],
      )
    : [];

/** Of the photo of the head of office, the one picture that `situs.yaml` names. */
const inOwn = (folder: Folder): Alternative[] => {
  const [picture] = textsAt(folder.own?.data, 'kepala.gambar');
  return textsAt(folder.own?.data, 'kepala.gambar_alt').map(({ at, value }) => ({
    text: value,
    name: posix.basename(picture?.value ?? ''),
    where: placeOfOwn(folder, at),
  }));
};

const parentOf = (at: string): string => at.split('.').slice(0, -1).join('.');
