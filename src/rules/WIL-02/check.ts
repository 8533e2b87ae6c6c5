import { placeNames } from '../../model/places.ts';
import { suggest } from '../../problems/suggest.ts';
import { quote } from '../../problems/words.ts';
import { each } from '../judge/verdict.ts';
import { codesIn } from '../judge/wilayah.ts';
import type { Check } from '../rule.ts';

export const check: Check = (input) => {
  const { identitas, wilayah } = input.situs.kabupaten;
  const known = [identitas.kode, ...wilayah.map(({ kode }) => kode)];
  // What belongs to another kabupaten is WIL-01's to tell.
  const own = codesIn(input).filter(({ kode }) => kode.startsWith(identitas.kode));
  return each(own, ({ kode, where }) => {
    if (known.includes(kode)) return undefined;
    const nearest = suggest(kode, known);
    const [name = ''] = nearest === undefined ? [] : placeNames(input.situs, [nearest]);
    const detail = nearest === undefined ? '' : `; yang terdekat ${quote(nearest)}, ${name}`;
    return { where, subject: quote(kode), detail };
  });
};
