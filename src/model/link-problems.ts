import { posix } from 'node:path';
import { textsAt } from '../koleksi/key-path.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import type { Body, Isian, Places } from '../koleksi/records.ts';
import { siblingMissing } from '../problems/addresses.ts';
import { pictureTextField } from '../problems/pictures.ts';
import type { Place } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { follow, noUses, type Surroundings, type Uses, type Wanted } from './follow.ts';

/** Follows every link, file and picture of one isian, in body and fields. */
export function usesOf(isian: Isian, address: string, koleksi: Koleksi, around: Surroundings): Uses {
  const uses = isian.body ? usesOfBody(isian.body, address, around) : noUses();
  const placeOf = (at: string, written: string): Place => {
    // What a text of its own adds to the row of a table stands in the file of that text.
    const from = isian.addition?.places[at] ? isian.addition : isian;
    const [line, column] = from.places[at] ?? [1, 1];
    return { path: `${around.situs}/${from.path}`, line, column, length: written.length };
  };
  const followAll = (key: string, wanted: Wanted): void => {
    for (const { at, value } of textsAt(isian.data, key)) {
      follow({ written: value, folder: '', own: address, place: placeOf(at, value), wanted }, uses, around);
    }
  };

  for (const key of koleksi.links ?? []) followAll(key, 'link');
  for (const key of koleksi.files ?? []) followAll(key, 'file');
  for (const key of koleksi.siblings ?? []) {
    const known = around.slugs.get(koleksi.name) ?? new Set<string>();
    for (const { at, value } of textsAt(isian.data, key)) {
      if (known.has(value)) continue;
      const facts = { key, written: value, suggestion: suggest(value, [...known]) };
      uses.problems.push(siblingMissing.at(placeOf(at, value), facts));
    }
  }
  for (const { key, alt } of koleksi.pictures ?? []) {
    followAll(key, 'picture');
    const texts = new Set(textsAt(isian.data, alt).map(({ at }) => parentOf(at)));
    for (const { at, value } of textsAt(isian.data, key)) {
      if (texts.has(parentOf(at))) continue;
      const names = { key: lastOf(key), textKey: lastOf(alt) };
      uses.problems.push(pictureTextField.at(placeOf(at, value), names));
    }
  }
  return uses;
}

/** Follows every link, file and picture of a body. `own`: address of its page. */
export function usesOfBody({ path, references }: Body, own: string, around: Surroundings): Uses {
  const uses = noUses();
  const folder = posix.dirname(path).replace(/^\.$/, '');
  for (const { kind, written, line, column, length } of references) {
    const place = { path: `${around.situs}/${path}`, line, column, length };
    follow({ written, folder, own, place, wanted: kind === 'image' ? 'picture' : kind }, uses, around);
  }
  return uses;
}

/** Follows the picture of the head of office, the one file that `situs.yaml` names. */
export function usesOfSitus(
  { data, places }: { data: Readonly<Record<string, unknown>>; places: Places },
  around: Surroundings,
): Uses {
  const uses = noUses();
  for (const { at, value } of textsAt(data, 'kepala.gambar')) {
    const [line, column] = places[at] ?? [1, 1];
    const place = { path: `${around.situs}/situs.yaml`, line, column, length: value.length };
    follow({ written: value, folder: '', own: '/profil/', place, wanted: 'picture' }, uses, around);
  }
  return uses;
}

const parentOf = (at: string): string => at.split('.').slice(0, -1).join('.');
const lastOf = (key: string): string => key.split('.').at(-1) ?? key;
