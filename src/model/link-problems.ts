import { posix } from 'node:path';
import { textsAt } from '../koleksi/key-path.ts';
import type { Koleksi } from '../koleksi/koleksi.ts';
import { siblingMissing } from '../problems/addresses.ts';
import { addressOutside, caseWrong, fileNotFound, headingMissing, pageMissing } from '../problems/links.ts';
import { notPicture, pictureTextField } from '../problems/pictures.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import type { ContentFile, Isian } from '../read/records.ts';
import { isPicture } from './files.ts';
import { type Destinations, type Resolved, resolve } from './resolve.ts';

interface Surroundings {
  situs: string;
  to: Destinations;
  files: ReadonlyMap<string, ContentFile>;
  /** Slugs of each koleksi, also of isian that do not show today. */
  slugs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What one isian uses of its situs: every file and picture that it names and that exists. */
export interface Uses {
  files: string[];
  pictures: string[];
  problems: Problem[];
}

/** Follows every link, file and picture of one isian, in body and fields. */
export function usesOf(isian: Isian, address: string, koleksi: Koleksi, around: Surroundings): Uses {
  const uses: Uses = { files: [], pictures: [], problems: [] };
  const path = `${around.situs}/${isian.path}`;
  const bodyPath = isian.body?.path ?? isian.path;
  const follow = (
    written: string,
    folder: string,
    place: Place,
    wanted: 'link' | 'file' | 'picture',
  ): void => {
    const found = resolve(written, folder, address, around.to);
    const problem = faultOf(found, written, place, wanted);
    if (problem) return void uses.problems.push(problem);
    const file =
      found.kind === 'found' && found.path !== undefined ? around.files.get(found.path) : undefined;
    if (!file) return;
    if (wanted === 'picture' && !isPicture(file))
      return void uses.problems.push(notPicture.at(place, { written }));
    (wanted === 'picture' ? uses.pictures : uses.files).push(file.path);
  };

  for (const { kind, written, line, column, length } of isian.body?.references ?? []) {
    const wanted = kind === 'image' ? 'picture' : kind;
    const place = { path: `${around.situs}/${bodyPath}`, line, column, length };
    follow(written, posix.dirname(bodyPath).replace(/^\.$/, ''), place, wanted);
  }
  const placeOf = (at: string, written: string): Place => {
    const [line, column] = isian.places[at] ?? [1, 1];
    return { path, line, column, length: written.length };
  };
  for (const key of koleksi.links ?? []) {
    for (const { at, value } of textsAt(isian.data, key)) follow(value, '', placeOf(at, value), 'link');
  }
  for (const key of koleksi.siblings ?? []) {
    const known = around.slugs.get(koleksi.name) ?? new Set<string>();
    for (const { at, value } of textsAt(isian.data, key)) {
      if (known.has(value)) continue;
      const facts = { key, written: value, suggestion: suggest(value, [...known]) };
      uses.problems.push(siblingMissing.at(placeOf(at, value), facts));
    }
  }
  for (const key of koleksi.files ?? []) {
    for (const { at, value } of textsAt(isian.data, key)) follow(value, '', placeOf(at, value), 'file');
  }
  for (const { key, alt } of koleksi.pictures ?? []) {
    const texts = new Set(textsAt(isian.data, alt).map(({ at }) => parentOf(at)));
    for (const { at, value } of textsAt(isian.data, key)) {
      follow(value, '', placeOf(at, value), 'picture');
      if (!texts.has(parentOf(at))) {
        const names = { key: lastOf(key), textKey: lastOf(alt) };
        uses.problems.push(pictureTextField.at(placeOf(at, value), names));
      }
    }
  }
  return uses;
}

const parentOf = (at: string): string => at.split('.').slice(0, -1).join('.');
const lastOf = (key: string): string => key.split('.').at(-1) ?? key;

function faultOf(found: Resolved, written: string, place: Place, wanted: string): Problem | undefined {
  const suggestion = 'suggestion' in found ? found.suggestion : undefined;
  switch (found.kind) {
    case 'found':
    case 'pending':
      return undefined;
    case 'outside':
      return addressOutside.at(place, { written });
    case 'case':
      return caseWrong.at(place, { written, right: found.right });
    case 'anchor':
      return headingMissing.at(place, { written, suggestion });
    case 'missing':
      return (wanted === 'link' ? pageMissing : fileNotFound).at(place, { written, suggestion });
  }
}
