import { koleksiOf, semuaKoleksi } from '../../koleksi/index.ts';
import { textsAt } from '../../koleksi/key-path.ts';
import type { ContentFile } from '../../koleksi/records.ts';
import type { Item } from '../../model/situs.ts';
import type { Place } from '../../problems/problem.ts';
import { meantAmong } from '../../text/inside.ts';
import type { RuleInput } from '../input.ts';

export interface Offer {
  item: Item;
  file: ContentFile;
  where: Place;
}

/** Isian that offer a PDF or a Word document in one of their fields: one offer an isian. */
export const offersOf = ({ folder, situs, placeOf }: RuleInput): Offer[] =>
  semuaKoleksi.flatMap(({ name }) =>
    situs.items[name].flatMap((item: Item): Offer[] => {
      const named = (koleksiOf(name).files ?? []).flatMap((key) => textsAt(item.data, key));
      const offers = named.flatMap(({ at, value }): Offer[] => {
        const file = meantAmong(folder.files, value, '');
        return file?.kind === 'pdf' || file?.kind === 'docx'
          ? [{ item, file, where: placeOf(item, at) }]
          : [];
      });
      return offers.slice(0, 1);
    }),
  );
